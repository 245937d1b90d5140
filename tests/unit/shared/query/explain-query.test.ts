import { expect, test } from 'vitest';
import { explainQuery } from '#shared/query/explain-query.ts';
import { parseQuery } from '#shared/query/parse-query.ts';

test.each([
  ['lamp ', 'the word “lamp”'],
  ['lamp', 'words that begin with “lamp”'],
  ['"iron door" ', 'the words “iron door” side by side'],
  ['lamp gate -oil ', 'the word “lamp”, the word “gate”, and not the word “oil”'],
  ['(a OR b) c ', '(the word “a”, or the word “b”), and the word “c”'],
  ['a NEAR/1 b ', '“a” and “b” with at most 1 word between them'],
  ['name:"Farid Moradi" in:footnotes ', 'any name of “Farid Moradi”, and in footnotes'],
  ['author:Hart said-by:Karam ', 'by the author “Hart”, and said by “Karam”'],
  [
    'date:1988..1990 lang:fa type:pdf ',
    'published from 1988 to 1990, in the language “fa”, and of the type “pdf”',
  ],
  ['date:1988 lang:unknown ', 'published in 1988, and in an unknown language'],
  ['/x+/ ', 'what the pattern “x+” describes'],
])('%s', (typed, words) => {
  const { query } = parseQuery(typed);
  expect(query && explainQuery(query)).toBe(words);
});
