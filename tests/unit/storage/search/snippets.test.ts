import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snippet } from '#shared/model/search.ts';
import { matchFinder } from '../../../../electron/storage/search/find-matches.ts';
import { makeSnippet } from '../../../../electron/storage/search/snippets.ts';
import { marksOf } from '../../../support/search.ts';

const matchesIn = (text: string, query: string): readonly string[] =>
  matchFinder(marksOf(query))(text).map(({ start, end }) => text.slice(start, end));

const snippetOf = (text: string, query: string): Snippet =>
  makeSnippet(text, matchFinder(marksOf(query))(text), 'ltr');

/** The snippet with its marks shown as brackets. */
function shown({ text, marks }: Snippet): string {
  return marks
    .toReversed()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );
}

test.each([
  ['a word, wherever it stands', 'Fifty, or fifty-five; not “fiftyish”.', 'fifty ', ['Fifty', 'fifty']],
  [
    'the beginning of a word, and the word is marked whole',
    'A building; to build.',
    'buil',
    ['building', 'build'],
  ],
  [
    'a phrase as one, over whatever stands between its words',
    'The lower — building',
    '"lower building"',
    ['lower — building'],
  ],
  ['not the parts of a phrase', 'The lower floor, the building', '"lower building"', []],
  ['nothing that was excluded', 'lower building', 'lower -building ', ['lower']],
  [
    'each place once, though two demands meet there',
    'the lower building',
    'low "lower building" buil',
    ['lower building'],
  ],
  [
    'a word in letters and accents of the source',
    'Séance in the SE\u0301ANCE room',
    'seance ',
    ['Séance', 'SE\u0301ANCE'],
  ],
  ['a vocalised word with its marks', 'قال مُحَمَّد نعم', 'محمد ', ['مُحَمَّد']],
  ['a joined word by its parts', 'او می‌خواهم گفت', 'می خواهم ', ['می‌خواهم']],
  ['parted words by a joined one', 'او می خواهم گفت', 'می‌خواهم ', ['می خواهم']],
  ['digits of another script', 'سال ۱۳۶۷ بود', '1367 ', ['۱۳۶۷']],
])('what is marked: %s', (_what, text, query, marked) => {
  expect(matchesIn(text, query)).toEqual(marked);
});

test('a short text is shown whole', () => {
  expect(shown(snippetOf('He said fifty. She said two hundred.', 'said '))).toBe(
    'He [said] fifty. She [said] two hundred.',
  );
});

test('of a long text the words around the first match are shown, whole', () => {
  const text = `${'before it all '.repeat(30)}the lamp went out ${'and after that '.repeat(30)}`.trim();
  const shownText = shown(snippetOf(text, 'lamp '));
  expect(shownText).toMatch(
    /^…(?:before |it |all )+the \[lamp\] went out (?:and |after |that )+(?:and|after|that)…$/,
  );
  expect(shownText.length).toBeLessThan(240);
});

test('a text without spaces is cut between characters, never within one', () => {
  for (const lead of ['', 'x']) {
    const { text } = makeSnippet(`${lead}${'🕯'.repeat(300)}`, [], 'ltr');
    expect([text.isWellFormed(), text.endsWith('🕯…')]).toEqual([true, true]);
  }
});

test('white space of any kind parts words', () => {
  const text = `lamp ${'word\u00a0'.repeat(10)}\n${'row\n'.repeat(100)}`;
  expect(snippetOf(text, 'lamp ').text).toMatch(/\n(?:row\n)*row…$/);
});

test('a match that is longer than a snippet is shown whole', () => {
  const phrase = 'word '.repeat(100).trim();
  const snippet = snippetOf(`start ${phrase} end`, `"${phrase}"`);
  expect(snippet.marks).toEqual([{ start: 6, end: 6 + phrase.length }]);
});

test('a text without a match is shown from its start', () => {
  expect(makeSnippet('word '.repeat(100), [], 'rtl')).toEqual({
    text: `${'word '.repeat(44).trim()}…`,
    marks: [],
    direction: 'rtl',
  });
});

test('every snippet is a part of its text, at ends of words, and its marks stand on what matched', () => {
  const word = fc.constantFrom('lamp', 'lamps', 'gate', 'Séance', 'می‌خواهم', '🕯', '“out”', 'a', '—', 'ﷺ');
  const space = fc.constantFrom(' ', ' ', '\n', '\u00a0', '  ');
  const text = fc.array(fc.tuple(word, space), { maxLength: 120 }).map((parts) => parts.flat().join(''));
  const query = fc.constantFrom('lamp', 'lamp gate', '"gate lamp" ', 'seance ', 'می خواهم', 'nothing ');
  fc.assert(
    fc.property(text, query, (whole, typed) => {
      const matches = matchFinder(marksOf(typed))(whole);
      const snippet = makeSnippet(whole, matches, 'ltr');
      const lead = snippet.text.startsWith('…') ? 1 : 0;
      const body = snippet.text.slice(lead, snippet.text.length - (snippet.text.endsWith('…') ? 1 : 0));
      const from = matches[0] ? whole.lastIndexOf(body, matches[0].start) : 0;
      expect(whole.slice(from, from + body.length)).toBe(body);
      const outside = [
        lead === 1 ? whole.charAt(from - 1) : ' ',
        snippet.text.endsWith('…') ? whole.charAt(from + body.length) : ' ',
      ];
      expect(outside.filter((character) => !/\s/.test(character))).toEqual([]);
      expect(snippet.marks.length > 0).toBe(matches.length > 0);
      const marked = snippet.marks.map(({ start, end }) => snippet.text.slice(start, end));
      expect(marked).toEqual(
        matches.slice(0, marked.length).map(({ start, end }) => whole.slice(start, end)),
      );
    }),
    { numRuns: 500 },
  );
});
