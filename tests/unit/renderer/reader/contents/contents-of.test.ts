import { expect, test } from 'vitest';
import type { ImportedBlock } from '#shared/model/text.ts';
import { canonicalText, placeBlocks } from '#shared/text/canonical-text.ts';
import { contentsOf, entryAt } from '../../../../../renderer/reader/contents/contents-of.ts';

function block(kind: ImportedBlock['kind'], text: string, more: Partial<ImportedBlock> = {}): ImportedBlock {
  return { kind, level: 1, text, language: null, direction: 'ltr', spans: [], ...more };
}

const blocksOf = (body: readonly ImportedBlock[], notes: readonly ImportedBlock[] = []) =>
  placeBlocks(body, notes.length > 0 ? [{ label: '1', blocks: notes, citations: [] }] : []).blocks;
const lines = (body: readonly ImportedBlock[]) =>
  contentsOf(blocksOf(body)).map(({ words, depth }) => `${'  '.repeat(depth)}${words}`);

test('headings stand by their level, without skipped levels and without markers', () => {
  expect(
    lines([
      block('heading', 'The house'),
      block('paragraph', 'Words.'),
      block('heading', 'Winter[1]', {
        level: 3,
        spans: [{ kind: 'footnote-marker', start: 6, end: 9, footnote: 0 }],
      }),
      block('heading', 'Spring', { level: 3 }),
      block('heading', 'The trial', { level: 1 }),
    ]),
  ).toEqual(['The house', '  Winter', '  Spring', 'The trial']);
});

test('an entry leads to its heading, and to no heading of a note', () => {
  const blocks = blocksOf(
    [block('paragraph', 'Before.'), block('heading', 'One'), block('heading', 'Two')],
    [block('heading', 'Of a note')],
  );
  const text = canonicalText(blocks);
  expect(contentsOf(blocks).map(({ range }) => text.slice(range.start, range.end))).toEqual(['One', 'Two']);
});

test('a text with one heading or none is entered by its pages', () => {
  const page = (number: string, at: number) => ({ kind: 'page', start: at, end: at, page: number }) as const;
  const body = [
    block('heading', 'Report'),
    block('paragraph', 'First. Second.', { spans: [page('iv', 0), page('v', 7)] }),
  ];
  expect(lines(body)).toEqual(['Page iv', 'Page v']);
  expect(contentsOf(blocksOf(body)).map(({ range }) => range.start)).toEqual([7, 14]);
});

test('a recording is entered by its minutes', () => {
  const cue = (seconds: number, text: string) =>
    block('cue', text, { spans: [{ kind: 'time', start: 0, end: 0, seconds }] });
  expect(lines([cue(0, 'Who is there?'), cue(20, 'I.'), cue(61, 'Come in.'), cue(130, 'Thanks.')])).toEqual([
    '0:00:00 Who is there?',
    '0:01:01 Come in.',
    '0:02:10 Thanks.',
  ]);
});

test('a text with a single place to enter at has no table of contents', () => {
  expect(lines([block('heading', 'Alone'), block('paragraph', 'Words.')])).toEqual([]);
});

test('one is at the last entry that begins before the place', () => {
  const entries = contentsOf(
    blocksOf([block('paragraph', 'ab'), block('heading', 'A'), block('heading', 'B')]),
  );
  expect([0, 3, 4, 5, 99].map((offset) => entryAt(entries, offset))).toEqual([null, 0, 0, 1, 1]);
});
