import { expect, test } from 'vitest';
import { holdMarkers } from '../../../../renderer/reader/hold-markers.ts';
import { cutIntoRuns } from '../../../../renderer/reader/pieces.ts';

function drawn(text: string, ...markers: readonly string[]): readonly (readonly [string, string | null])[] {
  const spans = markers.map((printed, footnote) => {
    const start = text.indexOf(printed);
    return { kind: 'footnote-marker' as const, start, end: start + printed.length, footnote };
  });
  return holdMarkers(cutIntoRuns(text, spans)).map(({ run, held }) => [
    run.pieces.map((piece) => piece.text).join(''),
    held,
  ]);
}

test('the space before a marker goes with the marker, so that no line begins with one', () => {
  expect(drawn('shut [1]. Then [2]', '[1]', '[2]')).toEqual([
    ['shut', null],
    ['[1]', ' '],
    ['. Then', null],
    ['[2]', ' '],
  ]);
});

test('a marker that touches its word takes nothing from it', () => {
  expect(drawn('shut[1]', '[1]')).toEqual([
    ['shut', null],
    ['[1]', null],
  ]);
});

test('a line break before a marker stays where it is', () => {
  expect(drawn('shut\n[1]', '[1]')).toEqual([
    ['shut\n', null],
    ['[1]', null],
  ]);
});
