import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '#shared/query/parse-query.ts';
import { printQuery } from '#shared/query/print-query.ts';
import type { Query } from '#shared/query/query.ts';

/** The query with brackets around every part and its kind, without places. */
function shown(query: Query | null): string {
  switch (query?.kind) {
    case undefined:
      return 'nothing';
    case 'word':
    case 'phrase': {
      const text = `${query.text}${query.prefix ? '…' : ''}`;
      return query.kind === 'word' ? text : `"${text}"`;
    }
    case 'near':
      return `near${query.within}[${query.parts.map(shown).join(' ')}]`;
    case 'not':
      return `not[${shown(query.part)}]`;
    case 'and':
    case 'or':
      return `${query.kind}[${query.parts.map(shown).join(' ')}]`;
    case 'name':
      return `name[${query.text}]`;
    case 'regex':
      return `/${query.source}/`;
    case 'field': {
      const { kind: _kind, start: _start, end: _end, field, ...rest } = query;
      return `${field}[${Object.values(rest).join(',')}]`;
    }
  }
}

test.each([
  ['words that must all be there, the last may go on', 'lower build', 'and[lower build…]'],
  ['a last word that a space ends', 'lower ', 'lower'],
  ['a phrase', '"lower building"', '"lower building"'],
  [
    'phrases in other quotation marks',
    '“lower floor” «ساختمان پایین» „oben“',
    'and["lower floor" "ساختمان پایین" "oben"]',
  ],
  ['a phrase that is still being typed', '"lower buil', '"lower buil…"'],
  ['a phrase that ends in a star', '"lower buil*" gate ', 'and["lower buil…" gate]'],
  ['a beginning', 'buil* gate ', 'and[buil… gate]'],
  ['a word that must not be there', 'lower -building', 'and[lower not[building]]'],
  ['NOT, alone and behind AND', 'a NOT b AND NOT c ', 'and[a not[b] not[c]]'],
  ['a beginning that must not be there', 'lower -buil*', 'and[lower not[buil…]]'],
  ['OR, which binds less than standing side by side', 'a b OR c d ', 'or[and[a b] and[c d]]'],
  ['groups', '(a OR b) (c -"d e") ', 'and[or[a b] and[c not["d e"]]]'],
  ['a group that must not be there', 'x -(a OR b)', 'and[x not[or[a b]]]'],
  ['words near each other, in a list', 'NEAR/5(a "b c" d*) ', 'near5[a "b c" d…]'],
  ['and with the sign between them', 'x a NEAR/3 b NEAR/3 c ', 'and[x near3[a b c]]'],
  ['Persian digits', 'a NEAR/۱۲ b ', 'near12[a b]'],
  [
    'signs of the language in small letters are words',
    'this and that or not near me ',
    'and[this and that or not near me]',
  ],
  ['a hyphen within a word', 're-education ', 're-education'],
  ['fields', 'author:Moradi title:"lower house" ', 'and[author[Moradi] title[lower house]]'],
  ['a field in capitals', 'Author:Moradi ', 'author[Moradi]'],
  ['the last value may go on', 'author:Mor', 'author[Mor*]'],
  ['a name', 'name:"Farid Moradi"', 'name[Farid Moradi]'],
  [
    'places, languages and types',
    'in:footnotes lang:FA-ir type:srt type:note',
    'and[in[footnotes] lang[fa-ir] type[transcript] type[note]]',
  ],
  ['an unknown language', 'lang:unknown', 'lang[]'],
  [
    'dates',
    'date:1988 date:1988..1990-06 date:..1979 date:1988.. ',
    'and[date[1988,1988] date[1988,1990-06] date[,1979] date[1988,]]',
  ],
  ['a decade', 'date:198x', 'date[198X,198X]'],
  ['a year of the Persian calendar', 'date:۱۳۶۷ ', 'date[1988-03-21,1989-03-20]'],
  ['a month as people write it', 'date:"July 1988" ', 'date[1988-07-01,1988-07-31]'],
  ['a span as people write it', 'date:"between 1988 and 1990" ', 'date[1988-01-01,1990-12-31]'],
  ['a regular expression', '/colou?r \\/ (x)/ y ', 'and[/colou?r \\/ (x)/ y]'],
  ['one that does not look at capitals', '/sad[iy]/i', '/(?i)sad[iy]/'],
  ['a path is a word', '/etc/passwd and/or ', 'and[/etc/passwd and/or]'],
  ['a word with a colon that is no field', 'http://a.b text:lamp ', 'and[http://a.b text:lamp]'],
  ['signs alone are nothing', '?! lower … - * ', 'lower'],
  [
    'marks of direction are not there',
    '\u200flower\u200e \u202aAND\u202c \u2067build\u2069',
    'and[lower build…]',
  ],
  ['Arabic commas are no words', 'علی ، حسن ؛ ', 'and[علی حسن]'],
  ['a joiner of no width stays', 'می\u200cخواهم ', 'می\u200cخواهم'],
])('%s', (_what, typed, parsed) => {
  const { query, problem } = parseQuery(typed);
  expect([shown(query), problem]).toEqual([parsed, null]);
});

test.each(['', '   ', '-', '"', '""', '*', '…', '()', '( ?! )', '\0', '\u200f', '، ؛', '”', '»', ' - ? '])(
  'the query %j asks for nothing',
  (typed) => {
    expect(parseQuery(typed)).toEqual({ query: null, problem: null });
  },
);

/** The part of a query that a problem points at, and its sentence. */
function problemOf(typed: string): readonly (string | undefined)[] {
  const { problem } = parseQuery(typed);
  return [problem ? typed.slice(problem.start, problem.end) : undefined, problem?.sentence];
}

test.each([
  ['lamp OR', 'OR', /both sides of OR/],
  ['OR lamp', 'OR', /both sides of OR/],
  ['lamp OR OR gate', 'OR', /both sides of OR/],
  ['lamp AND AND gate', 'AND', /both sides of AND/],
  ['(lamp AND) gate', 'AND', /both sides of AND/],
  ['lamp NOT', 'NOT', /what must not be there/],
  ['lamp AND NOT OR x', 'NOT', /what must not be there/],
  ['-lamp', '-lamp', /what to leave out/],
  ['NOT (lamp OR gate)', 'NOT (lamp OR gate', /what to leave out/],
  ['lamp OR -gate', '-gate', /what to leave out/],
  ['(lamp', '(', /never closed/],
  ['lamp)', ')', /No parenthesis is open/],
  ['"lamp AND gate', '"', /quotation mark is never closed/],
  ['«lamp author:x', '«', /quotation mark is never closed/],
  ['a NEAR b', 'NEAR', /how many words/],
  ['NEAR(a b)', 'NEAR', /how many words/],
  ['NEAR/5000(a b)', 'NEAR/5000', /how many words/],
  ['a NEAR/5', 'NEAR/5', /stand near each other/],
  ['NEAR/5(a)', 'NEAR/5', /stand near each other/],
  ['NEAR/5(a b', '(', /never closed/],
  ['a NEAR/5 (b OR c)', 'OR', /stand near each other/],
  ['author:x NEAR/5 b', 'NEAR/5', /stand near each other/],
  ['a NEAR/5 b NEAR/6 c', 'NEAR/6', /one distance/],
  ['x author:', 'author:', /right behind “author:”/],
  ['x author: y', 'author:', /right behind “author:”/],
  ['(x author:) y', 'author:', /right behind “author:”/],
  ['author:(a b)', 'author:(', /quotation marks/],
  ['x in:margins y', 'in:margins', /body, footnotes, quotes/],
  ['x lang:persian-ish! y', 'lang:persian-ish!', /by its tag/],
  ['x type:film y', 'type:film', /plain-text, markdown/],
  ['x date:summer y', 'date:summer', /year, month and day/],
  ['x date:1988-13 y', 'date:1988-13', /year, month and day/],
  ['x date:1990..1988 y', 'date:1990..1988', /earlier date first/],
  [`${'('.repeat(30)}x${')'.repeat(30)}`, '(', /20 deep/],
  [`a ${'NOT '.repeat(30)}x`, 'NOT', /20 deep/],
])('%s is refused with a sentence that points at the place', (typed, place, sentence) => {
  expect(problemOf(typed)).toEqual([place, expect.stringMatching(sentence)]);
});

test('places are those of what was typed, whatever marks nobody sees lie in it', () => {
  const typed = '\u200fمرادی \u200eauthor:\u200f"Farid\u200f M" -gate';
  const places: string[] = [];
  const visit = (query: Query): void => {
    places.push(typed.slice(query.start, query.end));
    if (query.kind === 'and') query.parts.forEach(visit);
  };
  const { query } = parseQuery(typed);
  if (query) visit(query);
  expect(places.slice(1)).toEqual(['مرادی', 'author:\u200f"Farid\u200f M"', '-gate']);
});

/** Queries as people type them, and every sort of code unit. */
const typedQuery = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...Array.from('"*():^-+{}.,\'“”«»„/\\ '),
      ...[
        ' OR ',
        ' NOT ',
        ' NEAR/5(',
        ' NEAR/3 ',
        ' AND ',
        'title:',
        'date:',
        '1988',
        'in:notes ',
        'name:',
        'lang:',
      ],
      ...['\0', '\u200c', '\u200f', 'lamp ', 'علی ', 'می‌خواهم ', 'a', 'b ', '/x+/i ', ' -'],
    ),
    fc.string({ unit: 'grapheme', maxLength: 2 }),
  ),
  maxLength: 15,
});

test('every query is understood, or refused with a place that lies in it', () => {
  fc.assert(
    fc.property(typedQuery, (typed) => {
      const { problem } = parseQuery(typed);
      if (problem === null) return;
      expect(problem.start >= 0 && problem.end > problem.start && problem.end <= typed.length).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('a query that is printed is read as the same again', () => {
  fc.assert(
    fc.property(typedQuery, (typed) => {
      const { query } = parseQuery(typed);
      if (query === null) return;
      const printed = printQuery(query);
      expect([printed, shown(parseQuery(printed).query)]).toEqual([printed, shown(query)]);
    }),
    { numRuns: 5000 },
  );
});

test('time grows with the length of what was typed, not faster', () => {
  for (const piece of [
    'a ',
    '"',
    '(',
    '/a ',
    '-',
    'NEAR/5 ',
    'title:',
    'x OR ',
    '\u200f',
    '“',
    '/\\',
    'a NEAR/1 ',
  ]) {
    const typed = piece.repeat(200_000 / piece.length);
    const before = performance.now();
    parseQuery(typed);
    expect([piece, performance.now() - before < 8000]).toEqual([piece, true]);
  }
});
