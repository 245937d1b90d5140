import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import type { Block, Direction } from '#shared/model/text.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { JumpList } from '../../ui/JumpList.tsx';
import { rowsInView } from '../reveal.ts';
import type { Places } from '../use-places.ts';
import { contentsOf, entryAt } from './contents-of.ts';

/** How far down the view one is taken to be reading, as a part of its height. */
const READING_LINE = 0.25;

/** The table of contents, and what opens it; null for a text that has none. */
export function useContents(
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  places: Pick<Places, 'toStart'>,
  direction: Direction,
): { readonly list: ReactNode; readonly onOpen: (() => void) | null } {
  const entries = useMemo(
    () => contentsOf(blocks).map((entry, index) => ({ ...entry, key: index })),
    [blocks],
  );
  const [openAt, setOpenAt] = useState<{ readonly current: number | null } | null>(null);
  const onOpen =
    entries.length === 0
      ? null
      : () =>
          setOpenAt({ current: scroller.current && entryAt(entries, readOffset(scroller.current, blocks)) });
  useCommand('contents', onOpen);
  const list = openAt && (
    <JumpList
      label="Table of contents"
      entries={entries}
      current={openAt.current}
      side="bottom"
      align={direction === 'rtl' ? 'start' : 'end'}
      onChoose={({ range }) => places.toStart(range)}
      onClose={() => setOpenAt(null)}
    />
  );
  return { list, onOpen };
}

/** Canonical offset of the row that one reads. */
function readOffset(scroller: HTMLElement, blocks: readonly Block[]): number {
  const { top, height } = scroller.getBoundingClientRect();
  const row = rowsInView(scroller).findLast(
    (one) => one.getBoundingClientRect().top <= top + height * READING_LINE,
  );
  return blocks[Number(row?.dataset['row'] ?? 0)]?.start ?? 0;
}
