import { expect, test } from 'vitest';
import { reanchor } from '#shared/anchoring/reanchor.ts';
import type { Reanchored } from '#shared/anchoring/reanchored.ts';
import { occurrences } from '#shared/text/occurrences.ts';

/** What became of the words (the nth time they stand in the older text), with the words that now stand there. */
function fateOf(older: string, words: string, newer: string, nth = 0): string {
  const start = occurrences(older, words)[nth] ?? Number.NaN;
  const [became] = reanchor(older, newer, [{ start, end: start + words.length }]);
  return became ? inWords(newer, became) : 'nothing';
}

function inWords(newer: string, became: Reanchored): string {
  if (became.fate === 'lost') return 'lost';
  const place = `${newer.slice(0, became.start).length}: ${newer.slice(became.start, became.end)}`;
  const guarded = became.fate === 'altered' && became.guarded ? ', guarded' : '';
  return `${became.fate}${guarded} at ${place}`;
}

const OPENING = 'The hall stood on the hill above the river, and the road ended at its gate.';
const COUNT = 'In the winter about fifty people slept in the lower building.';
const CLOSING = 'When the thaw came the keepers burned the lists and went away.';
const TEXT = [OPENING, COUNT, CLOSING].join('\n');

test('words that still stand at their place are exact', () => {
  expect(fateOf(TEXT, 'about fifty people', TEXT)).toBe('exact at 90: about fifty people');
  expect(fateOf(TEXT, 'about fifty people', TEXT.replace('went away', 'fled'))).toBe(
    'exact at 90: about fifty people',
  );
});

test('words before which something was put in or taken out have moved', () => {
  expect(fateOf(TEXT, 'fifty people', `A preface.\n${TEXT}`)).toBe('moved at 107: fifty people');
  expect(fateOf(TEXT, 'fifty people', TEXT.replace(' above the river', ''))).toBe(
    'moved at 80: fifty people',
  );
});

test('a passage whose neighbours on both sides changed is still found', () => {
  const newer = TEXT.replace('about fifty people slept', 'roughly fifty people lay');
  expect(fateOf(TEXT, 'fifty people', newer)).toBe('moved at 98: fifty people');
});

test('a paragraph that was put elsewhere has moved', () => {
  const newer = [COUNT, CLOSING, OPENING].join('\n');
  expect([fateOf(TEXT, COUNT, newer), fateOf(TEXT, OPENING, newer)]).toEqual([
    `moved at 0: ${COUNT}`,
    `moved at 125: ${OPENING}`,
  ]);
});

test('other words in the place are a proposal, with the words that changed at an edge', () => {
  expect(fateOf(TEXT, 'about fifty people slept', TEXT.replace('fifty', 'two hundred'))).toBe(
    'altered, guarded at 90: about two hundred people slept',
  );
  expect(fateOf(TEXT, 'fifty people', TEXT.replace('about fifty', 'at least two hundred'))).toBe(
    'altered, guarded at 99: two hundred people',
  );
  expect(fateOf(TEXT, 'river', TEXT.replace('river', 'stream'))).toBe('altered at 37: stream');
});

test('how like the old words the proposed ones are is said from 0 to 1', () => {
  const start = TEXT.indexOf(COUNT);
  const proposals = ['slept', 'slept badly', 'slept badly and without any blankets at all'].map((words) =>
    reanchor(TEXT, TEXT.replace('slept', words), [{ start, end: start + COUNT.length }]).map((became) =>
      became.fate === 'altered' ? Math.round(became.similarity * 100) : became.fate,
    ),
  );
  expect(proposals).toEqual([['exact'], [95], [77]]);
});

test('a change of white space alone is a proposal too: the words are not the very same string', () => {
  const newer = TEXT.replace('fifty people', 'fifty\npeople');
  const start = TEXT.indexOf('fifty');
  expect(reanchor(TEXT, newer, [{ start, end: start + 'fifty people'.length }])).toEqual([
    { fate: 'altered', start, end: start + 'fifty people'.length, similarity: 1, guarded: false },
  ]);
});

test('words that were taken out are lost, also when some of them stand elsewhere', () => {
  expect(fateOf(TEXT, COUNT, [OPENING, CLOSING].join('\n'))).toBe('lost');
  expect(fateOf(TEXT, COUNT, 'Nothing of the kind was ever written here by anyone.')).toBe('lost');
  expect(fateOf(TEXT, COUNT, '')).toBe('lost');
});

test('words that were changed in their place are not claimed where another speaker says the same', () => {
  const older = `Asked by the board, Orval denied it.\n${OPENING}\n${CLOSING}`;
  const newer = `Asked by the board, Orval admitted it.\n${OPENING}\nHolm denied it.\n${CLOSING}`;
  expect(fateOf(older, 'denied it', newer)).toBe('altered, guarded at 26: admitted it');
});

test('a stock sentence that vanished here and appeared there is only proposed', () => {
  const older = `Orval was asked.\nHe said that he did not know.\n${OPENING}\n${CLOSING}`;
  const newer = `Orval was asked.\n${OPENING}\n${CLOSING}\nHolm was asked too. He said that he did not know.`;
  expect(fateOf(older, 'He said that he did not know.', newer)).toMatch(/^ambiguous at/);
});

test('of a sentence that repeats, each is found by its surroundings', () => {
  const said = 'He said fifty.';
  const older = `In May the board asked. ${said} In June the court asked. ${said} In July nobody asked.`;
  const newer = `Preface. ${older.replace('nobody', 'no one')}`;
  expect([fateOf(older, said, newer, 0), fateOf(older, said, newer, 1)]).toEqual([
    'moved at 33: He said fifty.',
    'moved at 73: He said fifty.',
  ]);
});

test('of a sentence that stood twice in a row and now stands once, nothing tells which was kept', () => {
  const said = 'He said fifty.';
  const older = `${OPENING} ${said} ${said} ${CLOSING}`;
  const newer = `${OPENING} ${said} ${CLOSING}`;
  expect([fateOf(older, said, newer, 0), fateOf(older, said, newer, 1)]).toEqual([
    'ambiguous at 76: He said fifty.',
    'ambiguous at 76: He said fifty.',
  ]);
});

test('one of two equal paragraphs is found again when something else changed', () => {
  const older = [OPENING, COUNT, CLOSING, COUNT, 'The end.'].join('\n');
  const newer = [OPENING, COUNT, CLOSING, COUNT, 'The very end.'].join('\n');
  expect([fateOf(older, 'fifty', newer, 0), fateOf(older, 'fifty', newer, 1)]).toEqual([
    'exact at 96: fifty',
    'exact at 221: fifty',
  ]);
});

test('part of a word follows the word, and is not found inside another one', () => {
  const older = 'The court called the arrest of the three ferrymen unlawful and ordered their release.';
  const newer = older.replace('unlawful', 'lawful');
  expect(fateOf(older, 'lawful', newer)).toBe('altered, guarded at 50: lawful');
  expect(fateOf(older, 'lawful', `So it was. ${older}`)).toBe('moved at 63: lawful');
});

test('a text that nobody touched leaves no doubts, however often it repeats itself', () => {
  const older = 'Yes. Yes. Yes.';
  expect([0, 1, 2].map((nth) => fateOf(older, 'Yes.', older, nth))).toEqual([
    'exact at 0: Yes.',
    'exact at 5: Yes.',
    'exact at 10: Yes.',
  ]);
});

test('a sentence that was altered and put elsewhere is proposed there, with the words that changed at its edges', () => {
  const newer = [
    OPENING,
    CLOSING,
    'An appendix follows.',
    COUNT.replace('In the', 'All that').replace('.', '!'),
  ].join('\n');
  expect(fateOf(TEXT, COUNT, newer)).toBe(
    'altered, guarded at 160: All that winter about fifty people slept in the lower building!',
  );
});

test('Persian and Arabic passages are found alike', () => {
  const persian = 'در زمستان نزدیک به پنجاه نفر در ساختمان پایین می‌خوابیدند و کسی فهرستی نمی‌نوشت.';
  const arabic = 'في الشتاء كان نحو خمسين شخصا ينامون في المبنى الأسفل ولم يكتب أحد قائمة.';
  expect([
    fateOf(persian, 'پنجاه نفر', `پیش‌گفتار.\n${persian}`),
    fateOf(arabic, 'خمسين شخصا', `مقدمة.\n${arabic}`),
    fateOf(persian, 'می‌خوابیدند', persian.replace('می‌خوابیدند', 'نمی‌خوابیدند')),
    fateOf(arabic, 'ولم يكتب أحد', arabic.replace('ولم يكتب', 'وكتب')),
  ]).toEqual([
    'moved at 30: پنجاه نفر',
    'moved at 25: خمسين شخصا',
    'altered, guarded at 46: نمی‌خوابیدند',
    'altered, guarded at 53: وكتب أحد',
  ]);
});

test('a passage of signs alone is found again, and one of white space never claimed', () => {
  const older = `${OPENING} … [!] ${CLOSING}`;
  expect(fateOf(older, '… [!]', `Preface. ${older}`)).toBe('moved at 85: … [!]');
  expect(fateOf(older, ' ', `Preface. ${older}`)).toBe('lost');
});
