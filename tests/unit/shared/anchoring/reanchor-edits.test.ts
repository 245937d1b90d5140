import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrences } from '#shared/text/occurrences.ts';
import { reanchor } from '#shared/anchoring/reanchor.ts';
import type { TextPlace } from '#shared/anchoring/reanchored.ts';
import { sentence } from '../../../bench/text/sentences.ts';
import { between, type Random, seededRandom } from '../../../bench/text/random.ts';
import { type Script, wordsOf } from '../../../bench/text/vocabulary.ts';
import { applyEdits, type Edit, proseOf } from '../../../support/edited-text.ts';

const scenario = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  script: fc.constantFrom<Script>('latin', 'arabic'),
  edits: fc.integer({ min: 1, max: 12 }),
});

/** Takes out, replaces or puts in sentences and runs of words. */
function editsOf(
  random: Random,
  script: Script,
  sentences: readonly TextPlace[],
  count: number,
): readonly Edit[] {
  const draw = wordsOf(script);
  const touched = new Set(Array.from({ length: count }, () => between(random, 0, sentences.length - 1)));
  return [...touched].map((index) => {
    const { start, end } = sentences[index] ?? { start: 0, end: 0 };
    const words = sentence(random, draw, between(random, 2, 30));
    const kind = between(random, 0, 3);
    if (kind === 0) return { start, end, words };
    if (kind === 1) return { start, end, words: '' };
    if (kind === 2) return { start, end: start, words: `${words} ` };
    return { start, end: start + ((end - start) >> 1), words };
  });
}

test('an edit elsewhere leaves every untouched sentence exact or moved; only one that repeats may be called ambiguous', () => {
  let untouched = 0;
  let certain = 0;
  fc.assert(
    fc.property(scenario, ({ seed, script, edits: count }) => {
      const random = seededRandom(seed);
      const { text, sentences } = proseOf(random, script, 20);
      const edits = editsOf(random, script, sentences, count);
      const edited = applyEdits(text, edits);
      const left = sentences.filter(({ start, end }) =>
        edits.every((edit) => edit.end <= start || edit.start >= end),
      );
      const became = reanchor(text, edited.text, left);
      const isRepeated = left.map(
        (range) => occurrences(text, text.slice(range.start, range.end)).length > 1,
      );
      expect(became).toEqual(
        left.map((range, index) => {
          const place = edited.placeOf(range);
          if (isRepeated[index] && became[index]?.fate === 'ambiguous') return { ...became[index] };
          return { fate: place.start === range.start ? 'exact' : 'moved', ...place };
        }),
      );
      untouched += left.length;
      certain += became.filter(hasPlace).length;
    }),
    { numRuns: 90, seed: 3 },
  );
  expect(untouched).toBeGreaterThan(8000);
  expect(certain / untouched).toBeGreaterThan(0.999);
});

test('an edit and then its inverse leave every passage exact', () => {
  fc.assert(
    fc.property(scenario, ({ seed, script, edits: count }) => {
      const random = seededRandom(seed);
      const { text, sentences } = proseOf(random, script, 8);
      const edited = applyEdits(text, editsOf(random, script, sentences, count)).text;
      const there = reanchor(text, edited, sentences);
      const back = reanchor(edited, text, there.filter(hasPlace));
      // Those that were certain there are certain here, at the offsets they came from.
      expect(back.map((became) => ('start' in became ? became.start : null))).toEqual(
        sentences.filter((_range, index) => hasPlace(there[index])).map(({ start }) => start),
      );
      expect(reanchor(text, text, sentences)).toEqual(
        sentences.map((range) => ({ fate: 'exact', ...range })),
      );
    }),
    { numRuns: 60, seed: 5 },
  );
});

function hasPlace<Became extends { readonly fate: string }>(
  became: Became | undefined,
): became is Became & TextPlace {
  return became?.fate === 'exact' || became?.fate === 'moved';
}

test('what attaches by itself always holds the very same words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('no', 'he', 'said', 'fifty', '.', ' ', '\n', 'او', '۵'), { maxLength: 60 }),
      fc.array(fc.constantFrom('no', 'he', 'said', 'fifty', '.', ' ', '\n', 'او', '۵'), { maxLength: 60 }),
      fc.nat(),
      fc.nat(),
      (old, current, from, length) => {
        const older = old.join('');
        const newer = current.join('');
        if (older === '') return;
        const start = from % older.length;
        const end = start + 1 + (length % (older.length - start));
        const [became] = reanchor(older, newer, [{ start, end }]);
        if (became && hasPlace(became)) {
          expect(newer.slice(became.start, became.end)).toBe(older.slice(start, end));
          expect(became.fate === 'exact').toBe(became.start === start);
        }
        if (became && 'start' in became) expect(became.end).toBeGreaterThan(became.start);
      },
    ),
    { numRuns: 500 },
  );
});
