import { expect, test } from 'vitest';
import { joinLines } from '../../../../electron/importers/pdf/join-lines.ts';
import { pageLabels, pageMarks } from '../../../../electron/importers/pdf/page-marks.ts';
import { line } from './make-lines.ts';

const draft = (...pages: readonly number[]) => {
  const paragraph = pages.map((page) => line('words', { page }));
  return {
    paragraph,
    joined: joinLines(paragraph, { has: () => false }),
    kind: 'paragraph',
    level: 1,
  } as const;
};
const places = (...args: Parameters<typeof pageMarks>) =>
  pageMarks(...args).map((marks) =>
    marks.map((mark) => (mark.kind === 'page' ? `${mark.page}@${mark.start}` : '')),
  );

test('a page is marked where its first words stand, in the middle of a paragraph too', () => {
  expect(places([draft(0, 0, 1), draft(2)], pageLabels(3, new Map(), null))).toEqual([
    ['1@0', '2@12'],
    ['3@0'],
  ]);
});

test('pages without text are marked where the next text begins, and behind the last one', () => {
  expect(places([draft(0), draft(3)], pageLabels(5, new Map(), null))).toEqual([
    ['1@0'],
    ['2@0', '3@0', '4@0', '5@5'],
  ]);
});

test('a page is called as it is printed', () => {
  const labels = pageLabels(
    3,
    new Map([
      [1, '۴۲'],
      [2, '۴۳'],
    ]),
    null,
  );
  expect([0, 1, 2].map(labels.labelOf)).toEqual(['۴۱', '۴۲', '۴۳']);
});

test('printed numbers that do not go together say nothing of the others', () => {
  const labels = pageLabels(
    3,
    new Map([
      [1, '42'],
      [2, '7'],
    ]),
    null,
  );
  expect([0, 1, 2].map(labels.labelOf)).toEqual(['1', '42', '7']);
});

test('what the document calls its pages comes first, unless it only counts them', () => {
  expect([0, 1].map(pageLabels(2, new Map([[0, '5']]), ['v', '1']).labelOf)).toEqual(['v', '1']);
  expect([0, 1].map(pageLabels(2, new Map([[0, '5']]), ['1', '2']).labelOf)).toEqual(['5', '6']);
});
