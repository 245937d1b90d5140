import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonPassages, lengthOf } from '../../../../shared/copies/common-passages.ts';
import { fingerprintsOf } from '../../../../shared/copies/fingerprints.ts';
import { indexShingles } from '../../../../shared/copies/shingle-index.ts';
import { textWords } from '../../../../shared/copies/text-words.ts';
import { paragraph } from '../../../support/imported-document.ts';
import { placeBlocks } from '../../../../shared/text/canonical-text.ts';

function prepared(...paragraphs: readonly string[]) {
  const words = textWords(
    placeBlocks(
      paragraphs.map((text) => paragraph(text)),
      [],
    ).blocks,
  );
  return { ...words, fingerprints: fingerprintsOf(words) };
}

const noStep = async () => undefined;

/** Words that stand in no other list of them. */
const wordsNamed = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${name}${at}`);
const text = (...parts: readonly (readonly string[])[]) => prepared(parts.flat().join(' '));
const shared = wordsNamed('s', 30);
const told = (one: ReturnType<typeof prepared>, other: ReturnType<typeof prepared>) =>
  commonPassages(one, other).map((passage) => [
    [passage.one.start, passage.one.end],
    [passage.other.start, passage.other.end],
    lengthOf(passage.runs),
  ]);

test('words that two texts share are found to their last word', () => {
  const one = text(wordsNamed('a', 12), shared, wordsNamed('b', 9));
  const other = text(wordsNamed('c', 5), shared, wordsNamed('d', 20));
  expect(told(one, other)).toEqual([[[12, 42], [5, 35], 30]]);
});

test('a passage goes on over words that are changed, added and left out', () => {
  const changed = [
    ...shared.slice(0, 10),
    'new',
    ...shared.slice(11, 20),
    'more',
    'words',
    ...shared.slice(22),
  ];
  expect(told(text(shared), text(changed))).toEqual([[[0, 30], [0, 30], 27]]);
  const shorter = [...shared.slice(0, 12), ...shared.slice(15)];
  expect(told(text(shared), text(shorter))).toEqual([[[0, 30], [0, 27], 27]]);
  const longer = [...shared.slice(0, 12), shared[11] ?? '', ...shared.slice(12)];
  expect(told(text(shared), text(longer))).toEqual([[[0, 30], [0, 31], 30]]);
});

test('a text in which every sixth word is another is a copy all the same, and one of every third is none', () => {
  const every = (nth: number) =>
    wordsNamed('s', 60).map((word, at) => (at % nth === nth - 1 ? `x${at}` : word));
  expect(told(text(wordsNamed('s', 60)), text(every(6)))).toEqual([[[0, 59], [0, 59], 50]]);
  expect(told(text(wordsNamed('s', 60)), text(every(3)))).toEqual([]);
});

test('what is turned about is two passages, and what is said twice is one of them once', () => {
  const turned = text(shared.slice(15), wordsNamed('x', 10), shared.slice(0, 15));
  expect(told(text(shared), turned)).toEqual([
    [[15, 30], [0, 15], 15],
    [[0, 15], [25, 40], 15],
  ]);
  expect(told(text(shared), text(shared, wordsNamed('x', 10), shared))).toEqual([[[0, 30], [0, 30], 30]]);
});

test('texts that share single words share no passage', () => {
  const woven = shared.flatMap((word, at) => (at % 3 === 0 ? [word, `x${at}`] : [`y${at}`]));
  expect(told(text(shared), text(woven))).toEqual([]);
  expect(told(text([]), text(shared))).toEqual([]);
});

test('whatever stands around them, 12 words in a row of a paragraph are found', async () => {
  const around = fc.array(fc.constantFrom('the', 'ferry', 'of', 'and', 'lamp', 'x1', 'x2'), {
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(
      around,
      around,
      around,
      around,
      fc.integer({ min: 12, max: 40 }),
      async (a, b, c, d, length) => {
        const words = wordsNamed('s', length);
        const [one, other] = [text(a, words, b), text(c, words, d)];
        const index = await indexShingles([one.fingerprints, other.fingerprints], noStep);
        expect(index.candidatesFor(1)).toEqual([0]);
        const found = commonPassages(one, other);
        const holding = found.find(
          ({ one: inOne, other: inOther }) =>
            inOne.start <= a.length &&
            inOne.end >= a.length + length &&
            inOther.start <= c.length &&
            inOther.end >= c.length + length,
        );
        expect(holding).toBeDefined();
        // Every word of a run is the same word.
        for (const { runs } of found) {
          for (const run of runs) {
            expect(one.hashes.slice(run.one, run.one + run.length)).toEqual(
              other.hashes.slice(run.other, run.other + run.length),
            );
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('no word of either text is in two passages', () => {
  const part = fc.constantFrom(...['s', 't', 'u'].map((name) => wordsNamed(name, 14)), wordsNamed('x', 3));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.array(part, { maxLength: 6 }), (a, b) => {
      const found = commonPassages(text(...a), text(...b));
      for (const side of ['one', 'other'] as const) {
        const inOrder = found.map((passage) => passage[side]).toSorted((x, y) => x.start - y.start);
        for (const [at, range] of inOrder.slice(1).entries()) {
          expect(range.start).toBeGreaterThanOrEqual(inOrder[at]?.end ?? 0);
        }
      }
    }),
  );
});

test('the index knows how many texts hold a passage, and asks of a text that very many have copied the first alone', async () => {
  const texts = Array.from({ length: 80 }, (_, at) => text(wordsNamed(`own${at}x`, 20), shared).fingerprints);
  const index = await indexShingles([...texts, text(wordsNamed('none', 40)).fingerprints], noStep);
  expect(index.holdersOf([...text(shared).fingerprints.hashes])).toBe(80);
  expect(index.candidatesFor(3)).toEqual([0, 1, 2]);
  expect(index.candidatesFor(79)).toEqual([0]);
  expect(index.candidatesFor(80)).toEqual([]);
});
