import { describe, expect, test } from 'vitest';
import type { Chunk } from '../../../../electron/importers/pdf/chunks.ts';
import { columnsOf } from '../../../../electron/importers/pdf/columns.ts';

const chunk = (left: number, right: number, y: number, size = 10): Chunk => ({
  glyphs: [],
  left,
  right,
  y,
  size,
});
const rows = (count: number, from: number, left: number, right: number, step = 14): readonly Chunk[] =>
  Array.from({ length: count }, (_, index) => chunk(left, right, from + index * step));

/** For each column its left edge and its first and last baseline. */
const shape = (columns: readonly (readonly Chunk[])[]) =>
  columns.map((column) => {
    const ys = column.map(({ y }) => y).toSorted((a, b) => a - b);
    return [Math.min(...column.map(({ left }) => left)), ys[0], ys.at(-1)];
  });

describe('a page', () => {
  const two = [...rows(20, 100, 50, 280), ...rows(20, 103, 310, 540)];

  test('of one column is read as one', () => {
    expect(columnsOf(rows(40, 100, 50, 540), 'ltr')).toHaveLength(1);
  });

  test('of two columns is read from the left, and from the right where the script is', () => {
    expect(shape(columnsOf(two, 'ltr'))).toEqual([
      [50, 100, 366],
      [310, 103, 369],
    ]);
    expect(shape(columnsOf(two, 'rtl')).map(([left]) => left)).toEqual([310, 50]);
  });

  test('of three columns is read as three', () => {
    const three = [...rows(20, 100, 50, 200), ...rows(20, 100, 220, 370), ...rows(20, 100, 390, 540)];
    expect(shape(columnsOf(three, 'ltr')).map(([left]) => left)).toEqual([50, 220, 390]);
  });

  test('whose title crosses both columns has the title first', () => {
    const page = [chunk(60, 500, 60, 18), ...two];
    expect(shape(columnsOf(page, 'ltr'))).toEqual([
      [60, 60, 60],
      [50, 100, 366],
      [310, 103, 369],
    ]);
  });

  test('with columns under a long text of full width keeps that in one piece', () => {
    const page = [...rows(20, 100, 50, 540), ...rows(12, 400, 50, 280), ...rows(12, 400, 310, 540)];
    expect(shape(columnsOf(page, 'ltr'))).toEqual([
      [50, 100, 366],
      [50, 400, 554],
      [310, 400, 554],
    ]);
  });

  test('with a line across its columns is read in bands', () => {
    const page = [...two, chunk(60, 530, 400), ...rows(8, 430, 50, 280), ...rows(8, 430, 310, 540)];
    expect(shape(columnsOf(page, 'ltr')).map(([left, top]) => [left, top])).toEqual([
      [50, 100],
      [310, 103],
      [60, 400],
      [50, 430],
      [310, 430],
    ]);
  });

  test('with a table of short cells is not one of columns', () => {
    const table = Array.from({ length: 12 }, (_, index) =>
      [60, 200, 340, 480].map((x) => chunk(x, x + 30, 100 + index * 14)),
    );
    expect(columnsOf(table.flat(), 'ltr')).toHaveLength(1);
  });

  test('with numbers at its margin is not one of columns', () => {
    const page = [...rows(30, 100, 80, 540), ...rows(30, 100, 50, 58)];
    expect(columnsOf(page, 'ltr')).toHaveLength(1);
  });
});
