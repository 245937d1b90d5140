import { describe, expect, test } from 'vitest';
import { fold } from '#shared/fold/fold.ts';
import type { Span } from '#shared/model/text.ts';
import { hitsIn, patternFor } from '#shared/find/wanted-words.ts';

function found(text: string, query: string, whole = false, spans: readonly Span[] = []): readonly string[] {
  const pattern = patternFor(query);
  if (!pattern) return [];
  return hitsIn({ start: 100, text, spans }, fold(text), pattern, { query, whole }).map(({ start, end }) =>
    text.slice(start - 100, end - 100),
  );
}

describe('words are found in any spelling', () => {
  test.each([
    ['Café CAFE café', 'cafe', ['Café', 'CAFE', 'café']],
    ['علي و علی', 'علی', ['علي', 'علی']],
    ['كتابهاى او', 'کتابهای', ['كتابهاى']],
    ['سال ۱۳۶۷ و ١٣٦٧ and 1367', '1367', ['۱۳۶۷', '١٣٦٧', '1367']],
    ['عَلِيّ', 'علی', ['عَلِيّ']],
    ['He said “it’s over”', `"it's`, ['“it’s']],
    ['lower\nbuilding, lower  building', 'lower building', ['lower\nbuilding', 'lower  building']],
    ['Straße', 'strasse', ['Straße']],
    ['What (exactly)? 1.5 [3]', '(exactly)?', ['(exactly)?']],
    ['15 1.5', '1.5', ['1.5']],
  ])('in %j, %j', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });
});

test('half-spaces do not matter, in the text or in what is wanted', () => {
  const text = 'می‌روم، میروم، می روم';
  const all = ['می‌روم', 'میروم', 'می روم'];
  expect(found(text, 'می‌روم')).toEqual(all);
  expect(found(text, 'می روم')).toEqual(all);
  expect(found(text, 'میروم')).toEqual(['می‌روم', 'میروم']);
  expect(found('می روم', 'می\u200c')).toEqual(['می']);
});

test('a space between Latin words is wanted', () => {
  expect(found('into in to', 'in to')).toEqual(['in to']);
});

test('a letter that folds to two is found once', () => {
  expect(found('ß', 's')).toEqual(['ß']);
});

test('nothing is found for nothing, for spaces, and for marks that are dropped', () => {
  expect(['', '  ', '\u200c', 'ء'].map((query) => found('a ء b', query))).toEqual([[], [], [], []]);
});

describe('whole words', () => {
  test('stand within no longer one', () => {
    expect(found('art, party, art', 'art', true)).toEqual(['art', 'art']);
    expect(found('کتاب کتاب‌ها کتابی', 'کتاب', true)).toEqual(['کتاب']);
  });

  test('may be followed by the marker of a footnote', () => {
    const marker = { kind: 'footnote-marker', start: 5, end: 6, footnote: 0 } as const;
    expect(found('fifty1 fifty2', 'fifty', true, [marker])).toEqual(['fifty']);
  });

  test('that begin with a sign may stand beside a letter', () => {
    expect(found('see[3]', '[3]', true)).toEqual(['[3]']);
  });
});
