import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toNoteId } from '#shared/model/ids.ts';
import { frontMatter } from '../../../electron/export/front-matter.ts';

const NOTE = {
  id: toNoteId('n-1'),
  title: 'Numbers',
  version: 3,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
};

test('the data of a note stands in one order, with its words in quotes', () => {
  expect(frontMatter(NOTE, { bibliography: 'Numbers.csl.json', nocite: '@*' }).value).toBe(`title: "Numbers"
id: "n-1"
created: "2026-01-01T00:00:00.000Z"
updated: "2026-01-02T00:00:00.000Z"
version: 3
bibliography: "Numbers.csl.json"
nocite: "@*"`);
});

function titleOf(title: string): unknown {
  const data: unknown = parse(frontMatter({ ...NOTE, title }, {}).value);
  return typeof data === 'object' && data !== null && 'title' in data ? data.title : undefined;
}

test.each([
  'Who counted: "fifty" or #2?',
  "it's [draft] {x} & more | % !",
  'no',
  'null',
  '12:30',
  'snowfall -- 1988',
  'می‌خواهم «بگویم»: ۵۰',
  'costs $5',
])('%j is a title that comes out of the YAML as it is', (title) => {
  expect(titleOf(title)).toBe(title);
});

test.each([
  ['1988. A summer', '1988\\. A summer'],
  ['Ask @mara', 'Ask \\@mara'],
  ['5 * 3 * 2', '5 \\* 3 \\* 2'],
  ['- a list?', '\\- a list?'],
])('%j, which would be more than words to pandoc, is escaped', (title, escaped) => {
  expect(titleOf(title)).toBe(escaped);
});

test('line ends and control characters of a title are spaces', () => {
  const { value } = frontMatter({ ...NOTE, title: 'one\r\ntwo\u0085three\u0007' }, {});
  expect(parse(value)).toMatchObject({ title: 'one two three' });
});

test('a note without a title has one that pandoc can use', () => {
  expect(titleOf(' ')).toBe('Untitled note');
});
