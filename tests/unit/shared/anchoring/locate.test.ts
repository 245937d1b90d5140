import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe, splitsPair } from '#shared/anchoring/describe.ts';
import { locate, type Location, occurrences } from '#shared/anchoring/locate.ts';

/** Describes the words in one text (the nth time they stand there) and looks for them in another. */
function relocate(before: string, words: string, after: string, nth = 0): Location {
  const start = occurrences(before, words)[nth] ?? -1;
  const { position, quote } = describe(before, start, start + words.length);
  return locate(after, position, quote);
}

/** The words that were found, with what stands before them. */
function foundIn(after: string, location: Location): string {
  if (location.found !== 'exact' && location.found !== 'moved') return location.found;
  return `${location.found}: ${after.slice(0, location.start)}[${after.slice(location.start, location.end)}]`;
}

test('words that still stand at their place are found there', () => {
  const text = 'He said fifty. She said two hundred.';
  expect(relocate(text, 'two hundred', text)).toEqual({ found: 'exact', start: 24, end: 35 });
});

test('words that stand further on after an addition are found as moved', () => {
  const after = 'Later he wrote: He said fifty.';
  expect(foundIn(after, relocate('He said fifty.', 'fifty', after))).toBe(
    'moved: Later he wrote: He said [fifty]',
  );
});

test('of a sentence that repeats, the one in the same surroundings is found', () => {
  const before = 'In May: He said fifty. In June: He said fifty. In July: nothing.';
  const after = `Preface. ${before}`;
  expect([
    foundIn(after, relocate(before, 'He said fifty.', after, 0)),
    foundIn(after, relocate(before, 'He said fifty.', after, 1)),
  ]).toEqual([
    'moved: Preface. In May: [He said fifty.]',
    'moved: Preface. In May: He said fifty. In June: [He said fifty.]',
  ]);
});

test('a repeated sentence at its own place is exact, however often it stands elsewhere', () => {
  const text = 'No. No. No. No.';
  expect(relocate(text, 'No.', text, 2)).toEqual({ found: 'exact', start: 8, end: 11 });
});

test('where the surroundings do not tell which, nothing is chosen', () => {
  expect(relocate('He said fifty.', 'fifty', 'fifty here, fifty there')).toEqual({
    found: 'ambiguous',
    places: [0, 12],
  });
  const stanza = 'The lamp is out, the gate is shut, and nobody is told. ';
  expect(relocate(stanza.repeat(6), 'nobody', `Refrain. ${stanza.repeat(6)}`, 2)).toMatchObject({
    found: 'ambiguous',
  });
});

test('words that are gone are lost, even where half of them or other letters for them stand', () => {
  expect([
    relocate('He said fifty.', 'said fifty', 'He said sixty.'),
    relocate('He said fifty.', 'said fifty', 'He said Fifty.'),
    relocate('He said fifty.', 'said fifty', ''),
    relocate('علی گفت', 'علی', 'علي گفت'),
  ]).toEqual([{ found: 'lost' }, { found: 'lost' }, { found: 'lost' }, { found: 'lost' }]);
});

test.each([
  [
    'The spokesman denied that any member was detained in the camp.',
    'denied that any member',
    'The spokesman admitted that every member was detained in the camp.',
  ],
  [
    'The spokesman admitted that every member was detained in the camp.',
    'admitted that every member',
    'The spokesman denied that any member was detained in the camp.',
  ],
  [
    'She was released in 1989 and never beaten.',
    'released in 1989',
    'She was executed in 1981 and always beaten.',
  ],
  ['12 prisoners were held on 3 August 1988.', '12 prisoners', '21 prisoners were held on 8 August 1983.'],
  ['He did not sign the paper.', 'did not sign', 'He did sign the paper.'],
])('a sentence never attaches to one that says something else: %s', (before, words, after) => {
  expect(relocate(before, words, after)).toEqual({ found: 'lost' });
});

test('words among characters of two code units are found whole', () => {
  const after = '🕯🕯 x 🕯 burned';
  const location = relocate('🕯 burned', '🕯 burned', after);
  expect(foundIn(after, location)).toBe('moved: 🕯🕯 x [🕯 burned]');
});

test('occurrences that overlap are all told, and of no words there are none', () => {
  expect([occurrences('aaaa', 'aa'), occurrences('abc', 'x'), occurrences('abc', '')]).toEqual([
    [0, 1, 2],
    [],
    [],
  ]);
});

function answeredTruly(location: Location, text: string, words: string): boolean {
  const places = occurrences(text, words);
  switch (location.found) {
    case 'lost':
      return places.length === 0;
    case 'ambiguous':
      return location.places.length > 1 && location.places.every((place) => places.includes(place));
    case 'exact':
    case 'moved':
      return text.slice(location.start, location.end) === words;
    default:
      return location satisfies never;
  }
}

test('whatever is answered for an edited text, the words there are the very same', () => {
  // Few letters, so that words repeat.
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🕯', 'ه'), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(letters, letters, fc.nat(), fc.nat(), (before, after, from, to) => {
      const [start = 0, end = 0] = [from % before.length, 1 + (to % before.length)].toSorted((a, b) => a - b);
      fc.pre(start < end && !splitsPair(before, start) && !splitsPair(before, end));
      const { position, quote } = describe(before, start, end);
      const location = locate(after, position, quote);
      expect(answeredTruly(location, after, quote.exact)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
