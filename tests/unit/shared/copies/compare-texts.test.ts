import { expect, test } from 'vitest';
import { isBoilerplate } from '../../../../shared/copies/boilerplate.ts';
import { compareTexts, type PreparedText } from '../../../../shared/copies/compare-texts.ts';
import { directionOf } from '../../../../shared/copies/direction.ts';
import { fingerprintsOf } from '../../../../shared/copies/fingerprints.ts';
import { copyInWords } from '../../../../shared/copies/in-words.ts';
import { indexShingles } from '../../../../shared/copies/shingle-index.ts';
import { textWords } from '../../../../shared/copies/text-words.ts';
import type { CopyFinding } from '../../../../shared/model/copy.ts';
import { toDocumentId } from '../../../../shared/model/ids.ts';
import type { ImportedBlock } from '../../../../shared/model/text.ts';
import { placeBlocks } from '../../../../shared/text/canonical-text.ts';
import { paragraph } from '../../../support/imported-document.ts';

const named = (name: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${name}${at}`).join(' ');

function prepared(blocks: readonly ImportedBlock[], outlet: string | null = null): PreparedText {
  const words = textWords(placeBlocks(blocks, []).blocks);
  return { ...words, fingerprints: fingerprintsOf(words), outlet };
}

async function compared(source: PreparedText, copy: PreparedText, ordered = true) {
  const index = await indexShingles([source.fingerprints, copy.fingerprints], async () => undefined);
  return compareTexts(source, copy, ordered, { index, texts: 2 });
}

const shared = named('s', 40);
const plain = prepared([paragraph(named('a', 80)), paragraph(shared), paragraph(named('b', 80))]);
const around = (block: ImportedBlock, own = 'c'): PreparedText =>
  prepared([paragraph(named(own, 90)), block, paragraph(named(`${own}d`, 70))]);
const noted = (text: string): ImportedBlock =>
  paragraph(`${text}[1]`, [
    { kind: 'footnote-marker', footnote: 0, start: text.length, end: text.length + 3 },
  ]);

test('the share is of what the copy says', async () => {
  expect(await compared(plain, around(paragraph(shared)))).toMatchObject({ words: 40, share: 0.2 });
});

test('words that both mark as quoted are nobody’s copy, with a note or without', async () => {
  const quoting = (text: string) => around(paragraph(`They say “${text}” here.`), 'e');
  expect(await compared(quoting(shared), around({ ...paragraph(shared), kind: 'quote' }))).toBeNull();
  expect(await compared(around(noted(`“${shared}”`)), quoting(shared))).toBeNull();
});

test('who quotes with a note does not copy silently, who quotes without one has it from somewhere', async () => {
  expect(await compared(plain, around(noted(`“${shared}”`)))).toBeNull();
  expect(await compared(plain, around(paragraph(`“${shared}”`)))).toMatchObject({ words: 40 });
});

test('who says as his own what an older text quotes has it from there; without an order nobody can tell', async () => {
  const quoting = around(noted(`“${shared}”`));
  expect(await compared(quoting, plain)).toMatchObject({ words: 40 });
  expect(await compared(quoting, plain, false)).toBeNull();
});

test('a set phrase is no copy, and a few words are one where they are much of a short text', async () => {
  const phrase = named('p', 14);
  expect(await compared(prepared([paragraph(phrase)]), around(paragraph(phrase)))).toBeNull();
  const short = prepared([paragraph(`${named('q', 10)} ${named('p', 16)}`)]);
  expect(await compared(around(paragraph(named('p', 16))), short)).toMatchObject({ words: 16 });
});

test('what frames the texts of one outlet, or of several, is not theirs', () => {
  const lengths = { one: 500, other: 400 };
  const footer = { one: { start: 440, end: 500 }, other: { start: 330, end: 390 } };
  const middle = { one: { start: 200, end: 260 }, other: { start: 150, end: 210 } };
  const isFrame = (where: typeof footer, holders: number, sameOutlet = false) =>
    isBoilerplate({ ...where, holders, sameOutlet }, lengths, 60);
  expect([isFrame(footer, 2), isFrame(footer, 3), isFrame(footer, 2, true)]).toEqual([false, true, true]);
  // A paragraph that eight have copied is what is looked for; one that every third document has is not.
  expect([isFrame(middle, 8), isFrame(middle, 20)]).toEqual([false, true]);
  const most = { one: { start: 0, end: 300 }, other: { start: 0, end: 300 } };
  expect(isFrame(most, 50, true)).toBe(false);
});

test('the older is the source, or else the one that is cited; otherwise nobody knows', () => {
  const text = (id: string, published: string | null, ...cites: readonly string[]) => ({
    id,
    published,
    cites: new Set(cites),
  });
  const order = (one: ReturnType<typeof text>, other: ReturnType<typeof text>) => {
    const { source, copy, order: known } = directionOf(one, other);
    return `${source.id} → ${copy.id}, ${known}`;
  };
  expect(order(text('a', '1988-05'), text('b', '1988-06'))).toBe('a → b, certain');
  expect(order(text('a', '1989'), text('b', '1988-06'))).toBe('b → a, certain');
  expect(order(text('a', '1988~'), text('b', '1989'))).toBe('a → b, likely');
  expect(order(text('a', '1988'), text('b', '1988-06'))).toBe('a → b, unknown');
  expect(order(text('a', '1988', 'b'), text('b', '1988-06'))).toBe('b → a, likely');
  expect(order(text('a', null), text('b', '1988', 'a'))).toBe('a → b, likely');
  expect(order(text('a', null, 'b'), text('b', null, 'a'))).toBe('a → b, unknown');
});

test('each finding is told in a sentence that says why', () => {
  const finding: CopyFinding = {
    source: toDocumentId('d-1'),
    copy: toDocumentId('d-2'),
    order: 'certain',
    cited: 'nowhere',
    passages: [{ source: { start: 0, end: 9 }, copy: { start: 0, end: 9 }, words: 312 }],
    words: 312,
    share: 0.642,
    alsoIn: [],
    proposal: null,
  };
  const titles = { source: 'The Ferry Ledger', copy: 'The Toll' };
  expect(copyInWords(finding, titles)).toBe(
    '312 words (64%) of “The Toll”, in one passage, stand in “The Ferry Ledger”, which is older. It does not cite it.',
  );
  expect(copyInWords({ ...finding, order: 'unknown', cited: 'elsewhere', share: 1 }, titles)).toBe(
    '312 words (nearly all) of “The Toll”, in one passage, stand in “The Ferry Ledger”, and which of the two is older is not known. It cites it, but not beside these words.',
  );
});
