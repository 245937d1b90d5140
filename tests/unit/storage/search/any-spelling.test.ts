import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#shared/fold/fold.ts';
import { plainAsk, type SearchResults } from '#shared/model/search.ts';
import { hitsIn, patternFor } from '#shared/find/wanted-words.ts';
import { planInLibrary, searchLibrary } from '../../../../electron/library/search-library.ts';
import { newNoteId, newPassageId } from '../../../../electron/storage/ids.ts';
import { insertNote } from '../../../../electron/storage/notes.ts';
import { insertPassage } from '../../../../electron/storage/passages.ts';
import { matchFinder } from '../../../../electron/storage/search/find-matches.ts';
import { wordsOf } from '../../../../electron/storage/words.ts';
import { importedDocument, paragraph } from '../../../support/imported-document.ts';
import { marksOf } from '../../../support/search.ts';
import { SPELLING_PAIRS } from '../../../support/spelling-pairs.ts';
import { store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

const AT = '2026-01-01T00:00:00.000Z';

/** A library in which the words stand in a title, a body, a footnote, a note and a comment, once each. */
async function libraryWith(words: string) {
  const db = await tempLibrary();
  const text = `x ${words} y`;
  const { revisionId } = await store(
    db,
    importedDocument('', {
      title: text,
      blocks: [paragraph(text)],
      footnotes: [{ label: '1', blocks: [paragraph(text)], citations: [] }],
    }),
  );
  await db.transaction(async (tx) => {
    await insertNote(tx, { id: newNoteId(), title: 'A note', text, state: '{}', passages: [], savedAt: AT });
    await insertPassage(tx, {
      id: newPassageId(),
      revisionId,
      position: { type: 'TextPositionSelector', start: 0, end: 1 },
      quote: { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' },
      block: { type: 'BlockSelector', block: 0, offset: 0 },
      highlighted: true,
      colour: 'yellow',
      comment: text,
      createdAt: AT,
    });
  });
  return db;
}

/** What is marked in each place that was found. */
function marked({ documents, notes }: SearchResults): readonly string[] {
  const snippets = [...documents.flatMap(({ hits }) => hits), ...notes].map(({ snippet }) => snippet);
  return snippets.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)).join(' '));
}

test.each(SPELLING_PAIRS)(
  'another spelling is found and marked in body, footnote, comment and note, and in the title: %s',
  async (_what, written, typed) => {
    const db = await libraryWith(written);
    for (const query of [typed, `${typed} `, `"${typed}"`, `name:"${typed}"`]) {
      const results = await searchLibrary(db, plainAsk(query));
      expect([query, results.documents[0]?.byMetadata, marked(results)]).toEqual([
        query,
        true,
        [written, written, written, written],
      ]);
    }
  },
);

test.each(SPELLING_PAIRS)('and when words are looked for in one document: %s', (_what, written, typed) => {
  const pattern = patternFor(typed);
  const block = { start: 0, text: `x ${written} y`, spans: [] };
  const hits = pattern ? hitsIn(block, fold(block.text), pattern, { query: typed, whole: true }) : [];
  expect(hits.map(({ start, end }) => block.text.slice(start, end))).toEqual([written]);
});

/** Words of three scripts, with whatever marks a text may have in them. */
const word = fc
  .array(
    fc.constantFrom(
      ...Array.from('abcdéßﬁXYZ09’'),
      ...Array.from('ابتجحكکيیىةههٔأإآؤئء۱۹٣ﻼ'),
      ...Array.from('абвгдёйЯ'),
      ...['e\u0301', 'مُ', 'ـ', '\u200c', '\u200f', '\u0651', '𝟗', 'ʿ'],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((letters) => letters.join(''));

test('what is marked is what matched, to the code unit, in five hundred strings of three scripts', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), (words, at) => {
      const text = words.join(' ');
      const wanted = words[at % words.length] ?? '';
      const marks = marksOf(`"${wanted.replaceAll('"', '')}" `);
      const spellings = marks.spellings.map((spelling) => spelling.words.join(' '));
      const matches = matchFinder(marks)(text);
      for (const { start, end } of matches) {
        const found = wordsOf(fold(text.slice(start, end)).text).join(' ');
        expect([text, wanted, spellings.includes(found)]).toEqual([text, wanted, true]);
        // Neither half a letter nor half a word is marked.
        expect([before(text, start), behind(text, end)]).toEqual([true, true]);
      }
      expect(matches.length > 0).toBe(spellings.length > 0);
    }),
    { numRuns: 500 },
  );
});

function before(text: string, start: number): boolean {
  return start === 0 || !/[\p{L}\p{N}]/u.test(fold(text.slice(Math.max(0, start - 2), start)).text.slice(-1));
}

function behind(text: string, end: number): boolean {
  const next = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  return next === '\u200c' || !/^[\p{L}\p{N}\p{M}]/u.test(next) || fold(next).text.startsWith("'");
}

test('what the index finds is what is marked, and the other way round', async () => {
  const db = await tempLibrary();
  const texts = fc.sample(fc.array(word, { minLength: 1, maxLength: 6 }), { numRuns: 60, seed: 7 });
  for (const [index, words] of texts.entries()) {
    await store(db, importedDocument('', { title: `${index}`, blocks: [paragraph(words.join(' '))] }));
  }
  for (const words of texts) {
    const query = `"${words[0]?.replaceAll('"', '') ?? ''}" in:body `;
    const { plan } = await planInLibrary(db, plainAsk(query));
    if (!plan || plan.marks.spellings.length === 0) continue;
    const { documents, found } = await searchLibrary(db, { ...plainAsk(query), documents: 100 });
    const marks = texts.filter((one) => matchFinder(plan.marks)(one.join(' ')).length > 0);
    expect([
      query,
      found.documents,
      documents.every(({ hits }) => hits.every(({ snippet }) => snippet.marks.length > 0)),
    ]).toEqual([query, marks.length, true]);
  }
});

test('a homoglyph, a lone mark and a word cut by NUL are answered', async () => {
  const db = await libraryWith('soltani lamp');
  for (const [query, count] of [
    ['sоltаni ', 0],
    ['lamp\u200f ', 1],
    ['\u200flamp', 1],
    ['lamp\0soltani ', 1],
    ['soltani\0lamp ', 1],
    ['\u0301 ', 0],
    ['the of and ', 0],
  ] as const) {
    expect([query, (await searchLibrary(db, plainAsk(query))).documents.length]).toEqual([query, count]);
  }
});
