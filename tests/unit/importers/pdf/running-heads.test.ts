import { describe, expect, test } from 'vitest';
import { findRunningHeads } from '../../../../electron/importers/pdf/running-heads.ts';
import { column, line, page } from './make-lines.ts';

const text = (seed: number) =>
  column(
    ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(
      (word) => `The ${word} line of page ${'abcdefgh'[seed]} is this`,
    ),
    { y: 100 },
  );
const book = (head: (index: number) => string, foot: (index: number) => string, count = 4) =>
  Array.from({ length: count }, (_, index) =>
    page(index, [
      line(head(index), { y: 40 }),
      ...text(index),
      line(foot(index), { y: 760, left: 290, right: 310 }),
    ]),
  );

/** The texts dropped, with their reasons, and the numbers found. */
const found = (pages: ReturnType<typeof book>) => {
  const { dropped, numbers } = findRunningHeads(pages, 10);
  return {
    dropped: [...dropped].map(([own, reason]) => `${own.text}: ${reason}`),
    numbers: [...numbers.values()],
  };
};

describe('running heads', () => {
  test('that repeat are dropped, and page numbers with them', () => {
    const { dropped, numbers } = found(
      book(
        () => 'The Year of the Lantern',
        (index) => String(41 + index),
        2,
      ),
    );
    expect(dropped.toSorted()).toEqual([
      '41: page number',
      '42: page number',
      'The Year of the Lantern: running head',
      'The Year of the Lantern: running head',
    ]);
    expect(numbers).toEqual(['41', '42']);
  });

  test('may hold the page number, in any digits', () => {
    const { dropped, numbers } = found(
      book(
        (index) => `سال فانوس ${['۱۱', '۱۲', '۱۳', '۱۴'][index]}`,
        (index) => 'ending xyz'.slice(index),
      ),
    );
    expect(dropped).toHaveLength(4);
    expect(numbers).toEqual(['۱۱', '۱۲', '۱۳', '۱۴']);
  });

  test('may stand on every other page alone', () => {
    const { dropped } = found(
      book(
        (index) => (index % 2 === 0 ? 'Ada Merrow' : 'The Lantern'),
        (index) => 'ending xyz'.slice(index),
      ),
    );
    expect(dropped).toHaveLength(4);
  });

  test('of a browser are known by their date and their count of pages', () => {
    const { dropped, numbers } = found(
      book(
        () => '11/25/26, 6:50 PM The Lantern',
        (index) => `https://example.org ${index + 1}/4`,
      ),
    );
    expect(dropped).toHaveLength(8);
    expect(numbers).toEqual(['1', '2', '3', '4']);
  });

  test('in roman numbers count too', () => {
    expect(
      found(
        book(
          () => 'Preface',
          (index) => ['iii', 'iv', 'v', 'vi'][index] ?? '',
        ),
      ).numbers,
    ).toEqual(['iii', 'iv', 'v', 'vi']);
  });

  test('are not the headings of chapters, though their numbers grow', () => {
    const chapters = Array.from({ length: 4 }, (_, index) =>
      page(index, [line(`Chapter ${index + 1}`, { y: 40, size: 16 }), ...text(index)]),
    );
    expect(found(chapters).dropped).toEqual([]);
  });

  test('are not lines of text that differ', () => {
    expect(found(Array.from({ length: 4 }, (_, index) => page(index, text(index)))).dropped).toEqual([]);
  });

  test('are not numbers that do not count pages', () => {
    expect(
      found(
        book(
          () => 'Prices',
          (index) => String([12, 40, 7, 31][index]),
        ),
      ).dropped,
    ).toHaveLength(4);
  });

  test('are found over two columns as over one', () => {
    const split = page(1, [
      line('Ada Merrow', { y: 40, right: 200 }),
      line('The Lantern', { y: 40, left: 400, column: 1 }),
      ...text(1),
    ]);
    expect(
      found([page(0, [line('Ada Merrow The Lantern', { y: 40 }), ...text(0)]), split]).dropped,
    ).toHaveLength(3);
  });

  test('of the only page are its number alone', () => {
    expect(
      found(
        book(
          () => 'A head',
          () => '7',
          1,
        ),
      ),
    ).toEqual({ dropped: ['7: page number'], numbers: ['7'] });
  });
});
