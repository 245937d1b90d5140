import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CslItem, CslType } from '#shared/model/citation.ts';
import { type BibDialect, writeBibtex } from '../../../electron/citing/references/bibtex.ts';
import { referenceText } from '../../../electron/citing/references/reference-file.ts';
import { records } from '../../../electron/importers/records/records.ts';
import { SAMPLE } from '../../support/csl-sample.ts';
import { hasPandoc, pandoc, pandocNote } from '../../support/pandoc.ts';

/** Titles of our own with what TeX, pandoc and BibTeX have a use for. */
const WORD = fc.constantFrom(
  'Lantern',
  'year',
  '50%',
  'A&B',
  '$5',
  'x_y',
  '#1',
  'C:\\ledger',
  '{braces}',
  'a^b',
  'ca.~1988',
  'Brandt—Nouri',
  'Åse',
  'naïve',
  'Dvořák',
  'Łódź',
  'فانوس',
  'یادداشت‌های',
  'رسالة',
  '(draft)',
  'and',
  'US',
);
const WORDS = fc.array(WORD, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const NAME = fc.oneof(
  fc.record({
    family: fc.constantFrom('Moradi', 'van der Berg', 'Ó Briain', 'مرادی', 'de la Cruz, y Soto', 'Łuk'),
    given: fc.constantFrom('Farid', 'Anna M.', 'José', 'فرید', 'J.-P.'),
  }),
  fc.record({ literal: fc.constantFrom('Ministry of Rooms and Halls', 'دیدبانان دره', 'A, B and C') }),
);
const DATE = fc.oneof(
  fc.record({ 'date-parts': fc.constantFrom([[1988]], [[1988, 7]], [[1988, 7, 3]], [[1986], [1988, 2]]) }),
  fc.record({ 'date-parts': fc.constant([[1988]]), circa: fc.constant(true) }),
);
const TYPE = fc.constantFrom<CslType>('book', 'article-journal', 'chapter', 'report', 'thesis', 'manuscript');
const ITEM: fc.Arbitrary<CslItem> = fc
  .record(
    {
      type: TYPE,
      title: WORDS,
      author: fc.array(NAME, { minLength: 1, maxLength: 3 }),
      editor: fc.array(NAME, { minLength: 1, maxLength: 2 }),
      publisher: WORDS,
      'publisher-place': WORDS,
      volume: fc.constantFrom('3', 'IV'),
      page: fc.constantFrom('4', '123-129', 'ix-xii'),
      issued: DATE,
      DOI: fc.constant('10.1234/a_b.c'),
      URL: fc.constant('https://example.org/a_b?x=1&y=%20#z'),
    },
    { requiredKeys: ['type', 'title', 'author'] },
  )
  .map((item) => ({ ...item, id: 'key' }));
const ITEMS = fc
  .array(ITEM, { minLength: 8, maxLength: 8 })
  .map((items) => items.map((item, index) => ({ ...item, id: `key${index}` })));

function pandocReads(text: string, from: string): readonly CslItem[] {
  const items: readonly CslItem[] = JSON.parse(pandoc(['-f', from, '-t', 'csljson'], { input: text }).output);
  return items;
}

/** What may differ without a difference in the words: typography, and the marks that keep capitals. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value)
      .normalize('NFC')
      .replaceAll(/<span class=\\"nocase\\">|<\/span>/g, '')
      .replaceAll(/\u00a0/g, ' ')
      .replaceAll(/-{3}/g, '—'),
  );
}

const COMPARED = [
  'title',
  'author',
  'editor',
  'publisher',
  'publisher-place',
  'volume',
  'page',
  'DOI',
  'URL',
] as const;

function compared(item: CslItem) {
  const names = (people: CslItem['author']) =>
    people?.map(({ family, given, literal, ...parts }) => ({
      literal,
      given,
      family: [...Object.values(parts), family].join(' ').trim(),
    }));
  const fields = Object.fromEntries(COMPARED.map((field) => [field, item[field]]));
  return plain({ ...fields, type: item.type, author: names(item.author), editor: names(item.editor) });
}

test.skipIf(!hasPandoc).each<BibDialect>(['bibtex', 'biblatex'])(
  `pandoc reads the same works in %s${pandocNote}`,
  (dialect) => {
    fc.assert(
      fc.property(ITEMS, (items) => {
        const read = pandocReads(writeBibtex(items, dialect), dialect);
        expect(read.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
        expect(read.map(compared)).toEqual(items.map(compared));
      }),
      { numRuns: 25 },
    );
  },
);

test.skipIf(!hasPandoc)(
  `pandoc reads the dates of BibLaTeX with their doubt and their ends${pandocNote}`,
  () => {
    fc.assert(
      fc.property(fc.array(DATE, { minLength: 8, maxLength: 8 }), (dates) => {
        const items = dates.map((issued, index): CslItem => ({
          id: `k${index}`,
          type: 'book',
          title: 'T',
          issued,
        }));
        expect(pandocReads(writeBibtex(items, 'biblatex'), 'biblatex').map(({ issued }) => issued)).toEqual(
          dates,
        );
      }),
      { numRuns: 10 },
    );
  },
);

test.each(['csl-json', 'bibtex', 'biblatex', 'ris'] as const)(
  'what is written as %s is read as the same works',
  async (format) => {
    const bytes = new TextEncoder().encode(referenceText(format, SAMPLE));
    const again = (await records.open({ name: 'works', bytes }, 0)).documents.map(
      ({ document }) => document.item,
    );
    for (const [index, item] of SAMPLE.entries()) {
      const { note: _note, language: _language, ...rest } = again[index] ?? { type: 'document' };
      const { language: _own, ...expected } = item;
      // A year of the Persian calendar is read as what it is.
      if (item.id === 'fa') continue;
      expect(withoutEdtf(rest), `${format} ${item.id}`).toEqual(withoutEdtf(expected));
    }
  },
);

function withoutEdtf(item: object): unknown {
  return JSON.parse(JSON.stringify(item, (key, value: unknown) => (key === 'edtf' ? undefined : value)));
}
