import { expect, test } from 'vitest';
import type { Block, BlockKind } from '#shared/model/text.ts';
import { blockIndexAt, groupBlocks, headingRanks } from '../../../../renderer/reader/block-groups.ts';
import { canonicalText, partsOf } from '../../../../renderer/reader/canonical-text.ts';
import { withOrphanMarkers } from '../../../../renderer/reader/orphan-markers.ts';

function blocks(...given: readonly (readonly [BlockKind, string, number?])[]): readonly Block[] {
  let start = 0;
  return given.map(([kind, text, level = 1], ordinal) => {
    const block: Block = {
      kind,
      text,
      level,
      ordinal,
      start,
      language: 'en',
      direction: 'ltr',
      spans: [],
      footnote: null,
    };
    start += text.length + 1;
    return block;
  });
}

test('neighbouring list items and table rows are gathered, other blocks stand alone', () => {
  const given = blocks(
    ['paragraph', 'a'],
    ['list-item', 'b'],
    ['list-item', 'c', 2],
    ['table-row', 'd'],
    ['quote', 'e'],
  );
  expect(groupBlocks(given).map((group) => [group.kind, group.blocks.map((block) => block.text)])).toEqual([
    ['single', ['a']],
    ['list', ['b', 'c']],
    ['table', ['d']],
    ['single', ['e']],
  ]);
});

test('headings lie below the title and skip no rank, whatever levels the source uses', () => {
  const given = blocks(
    ['heading', 'a', 2],
    ['heading', 'b', 5],
    ['paragraph', 'x'],
    ['heading', 'c', 2],
    ['heading', 'd', 1],
  );
  expect([...headingRanks(given)]).toEqual([
    [0, 2],
    [1, 3],
    [3, 2],
    [4, 2],
  ]);
});

test('a range over several blocks is parted into what each block has of it', () => {
  const given = blocks(['heading', 'One'], ['paragraph', 'two three'], ['paragraph', 'four']);
  expect(canonicalText(given)).toBe('One\ntwo three\nfour');
  expect(
    partsOf(given, { start: 2, end: 16 }).map(({ block, start, end }) => block.text.slice(start, end)),
  ).toEqual(['e', 'two three', 'fo']);
});

test('the block at an offset is the last that starts at or before it', () => {
  const given = blocks(['paragraph', 'abc'], ['paragraph', 'def'], ['paragraph', 'ghi']);
  expect([0, 3, 4, 7, 8, 99].map((offset) => blockIndexAt(given, offset))).toEqual([0, 0, 1, 1, 2, 2]);
});

test('a bracketed label that no note answers is marked in the body, and no other block is touched', () => {
  const [first, second] = blocks(['paragraph', 'Seen [7] and [8].'], ['paragraph', 'Nothing here.']);
  if (!first || !second) throw new Error('two blocks were made');
  const marked = { ...first, spans: [{ kind: 'footnote-marker' as const, start: 13, end: 16, footnote: 0 }] };
  const found = withOrphanMarkers([marked, second], ['7', '8']);
  expect(found[0]?.spans).toEqual([
    ...marked.spans,
    { kind: 'footnote-marker', start: 5, end: 8, footnote: -1 },
  ]);
  expect(found[1]).toBe(second);
});
