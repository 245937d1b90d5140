import { expect, test } from 'vitest';
import { type Move, moveFor } from '../../../../../renderer/reader/caret/caret-moves.ts';
import { spokenMove } from '../../../../../renderer/reader/caret/spoken-move.ts';

const keys = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', true>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

test('arrows move by letter and line, with Ctrl by word, and Home and End to the ends', () => {
  expect(
    [
      keys('ArrowLeft'),
      keys('ArrowRight', { ctrlKey: true, shiftKey: true }),
      keys('ArrowDown', { shiftKey: true }),
      keys('Home'),
      keys('End', { ctrlKey: true }),
      keys('PageUp'),
    ].map(moveFor),
  ).toEqual([
    { alter: 'move', direction: 'left', unit: 'character' },
    { alter: 'extend', direction: 'right', unit: 'word' },
    { alter: 'extend', direction: 'forward', unit: 'line' },
    { alter: 'move', direction: 'backward', unit: 'lineboundary' },
    { alter: 'move', direction: 'forward', unit: 'document' },
    { alter: 'move', direction: 'backward', unit: 'page' },
  ]);
});

test('other keys, and those that go elsewhere, move no caret', () => {
  expect(
    [
      keys('x'),
      keys('Enter'),
      keys('ArrowLeft', { altKey: true }),
      keys('ArrowDown', { ctrlKey: true }),
      keys('PageDown', { ctrlKey: true }),
    ].map(moveFor),
  ).toEqual([null, null, null, null, null]);
});

const TEXT = 'The lamp went out.\nکسی ندید 😀.';
const said = (
  unit: Move['unit'],
  before: number,
  after: number,
  alter: Move['alter'] = 'move',
  anchor = before,
) => spokenMove({ text: TEXT, before, after, anchor }, { alter, direction: 'right', unit });

test('a move says what the caret stands before now: a letter, a word, the rest of a line', () => {
  expect([
    said('character', 0, 1),
    said('character', 2, 3),
    said('character', 17, 18),
    said('character', 27, TEXT.indexOf('😀')),
    said('word', 0, 4),
    said('word', 0, 3),
    said('line', 0, TEXT.indexOf('کسی')),
    said('line', 22, 9),
  ]).toEqual(['h', 'space', 'end of paragraph', '😀', 'lamp', 'lamp', 'کسی ندید 😀.', 'went out.']);
});

test('selecting says what was selected, and what was left again', () => {
  expect([
    said('word', 4, 8, 'extend', 4),
    said('word', 8, 4, 'extend', 4),
    said('character', 0, 1, 'extend', 0),
  ]).toEqual(['lamp selected', 'lamp left', 'T selected']);
});

test('where the text ends that is said', () => {
  expect([said('character', 0, 0), said('line', TEXT.length, TEXT.length), said('word', 5, 5)]).toEqual([
    'Beginning of the text',
    'End of the text',
    '',
  ]);
});
