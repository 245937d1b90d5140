import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf, signatureOf, similarity, type Signature } from '#shared/resemblance/minhash.ts';

const FIVE = 5;

/** The Jaccard index of the shingles, counted. */
function counted(one: readonly string[], other: readonly string[]): number {
  const shingles = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.slice(FIVE - 1).map((_, at) => words.slice(at, at + FIVE).join(' ')));
  const [a, b] = [shingles(one), shingles(other)];
  const both = [...a].filter((shingle) => b.has(shingle)).length;
  return both / (a.size + b.size - both);
}

function signed(words: readonly string[]): Signature {
  const signature = signatureOf(words);
  if (!signature) throw new Error('too few words');
  return signature;
}

const words = (least: number, most: number): fc.Arbitrary<string[]> =>
  fc.array(
    fc.nat(4000).map((number) => `w${number}`),
    { minLength: least, maxLength: most },
  );

test('a text of fewer words than tell anything has no signature', () => {
  const few = Array.from({ length: 23 }, (_, index) => `w${index}`);
  expect([
    signatureOf([]),
    signatureOf(['']),
    signatureOf(few),
    signatureOf([...few, 'more']) !== null,
  ]).toEqual([null, null, null, true]);
});

test('the estimate is within a sixth of the counted similarity, whatever the length of the texts', () => {
  fc.assert(
    fc.property(
      words(60, 900),
      words(30, 400),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (kept, other, share) => {
        const changed = [...kept.slice(0, Math.floor(kept.length * share)), ...other];
        expect(Math.abs(similarity(signed(kept), signed(changed)) - counted(kept, changed))).toBeLessThan(
          1 / 6,
        );
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test('the same words give the same signature, and words in another order do not', () => {
  fc.assert(
    fc.property(words(60, 200), (text) => {
      expect(similarity(signed(text), signed([...text]))).toBe(1);
      expect(similarity(signed(text), signed(text.toReversed()))).toBeLessThan(0.2);
    }),
  );
});

test('texts of which two thirds are the same share a band; texts that share nothing do not', () => {
  const random = (from: number): string[] => Array.from({ length: 600 }, (_, index) => `w${from + index}`);
  const meet = (one: readonly string[], other: readonly string[]): boolean => {
    const bands = new Set(bandsOf(signed(one)));
    return bandsOf(signed(other)).some((band) => bands.has(band));
  };
  const runs = Array.from({ length: 200 }, (_, run) => random(run * 2000));
  expect(
    runs.filter((text, run) => meet(text, [...text.slice(0, 480), ...random(9e6 + run * 700).slice(0, 120)]))
      .length,
  ).toBeGreaterThan(195);
  expect(runs.filter((text, run) => meet(text, random(9e6 + run * 700)))).toEqual([]);
});

test('bands are words of the same few letters and digits, which every tokenizer takes whole', () => {
  const bands = bandsOf(signed(Array.from({ length: 60 }, (_, index) => `w${index}`)));
  expect([new Set(bands).size, bands.every((band) => /^[0-9a-v]{5}$/.test(band))]).toEqual([18, true]);
});
