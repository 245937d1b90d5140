import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery, toMatch } from '../../../electron/storage/search-query.ts';

const matchOf = (query: string): string | null => toMatch(parseQuery(query));

test.each([
  ['words must all be there, the last may go on', 'lower build', '("lower") AND ("build" *)'],
  ['a word that is ended by a space is whole', 'lower ', '("lower")'],
  ['a phrase is words one after another', '"lower building"', '("lower building")'],
  [
    'a phrase in English or Persian quotation marks',
    '“lower building” «ساختمان پایین» ',
    '("lower building") AND ("ساختمان پایین" OR "ساختمانپایین")',
  ],
  ['a phrase that is still being typed', '"lower buil', '("lower buil")'],
  ['a word that must not be there', 'lower -building', '("lower") NOT ("building")'],
  ['a phrase that must not be there', '-"lower building" people ', '("people") NOT ("lower building")'],
  ['a word with a hyphen is a phrase', 're-education', '("re education" *)'],
  ['letters lose case and accents', 'SÉANCE ', '("seance")'],
  ['digits of other scripts', '۱۳۶۷ ', '("1367")'],
  ['signs alone demand nothing', '?! lower … ', '("lower")'],
])('%s', (_what, query, match) => {
  expect(matchOf(query)).toBe(match);
});

test.each(['', '   ', '-', '"', '""', '*', '-lower', '-"lower building"', '…'])(
  'the query %j demands nothing',
  (query) => {
    expect(matchOf(query)).toBeNull();
  },
);

test('a joiner of no width is looked for as such, as a space and left out', () => {
  expect(matchOf('می\u200cخواهم ')).toBe('("میخواهم" OR "می خواهم")');
});

test('neighbours in Arabic script are looked for as one word too, whichever of them is being typed', () => {
  expect(matchOf('می خواهم')).toBe('("می" OR "میخواهم" *) AND ("خواهم" * OR "میخواهم" *)');
  expect(matchOf('"او می خواهم برود"')).toBe(
    '("او می خواهم برود" OR "اومی خواهم برود" OR "او میخواهم برود" OR "او می خواهمبرود")',
  );
});

test('no query can say more to FTS5 than words', () => {
  const query = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ...Array.from('"*():^-+{}.,\'“”«» '),
        ' OR ',
        ' NOT ',
        ' NEAR(',
        ' AND ',
        'title:',
        '\0',
        '\u200c',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    maxLength: 15,
  });
  fc.assert(
    fc.property(query, (typed) => {
      const match = matchOf(typed);
      if (match === null) return;
      const outside = match.replaceAll(/"[\p{L}\p{N}\p{Co} ]+"/gu, '"');
      expect(outside).toMatch(
        /^\("(?: \*)?(?: OR "(?: \*)?)*\)(?: (?:AND|NOT) \("(?: \*)?(?: OR "(?: \*)?)*\))*$/,
      );
    }),
    { numRuns: 1000 },
  );
});
