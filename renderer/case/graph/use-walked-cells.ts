import { type KeyboardEvent, type RefObject, useState } from 'react';

interface Cell {
  readonly row: number;
  readonly column: number;
}

const PAGE = 10;

/**
 * Lets the arrows walk over the buttons of a table, which is one stop for Tab. Each row has `[data-cells]`, and each
 * button in it `[data-cell]`.
 */
export function useWalkedCells(table: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...(table.current?.querySelectorAll<HTMLElement>('[data-cells]') ?? [])];
    const row = rows.findIndex((one) => one.contains(document.activeElement));
    const cells = cellsOf(rows[row]);
    const column = cells.findIndex((cell) => cell === document.activeElement);
    if (column === -1) return;
    const next = nextCell(event.key, { row, column }, rows.length, cells.length);
    if (next === null) return;
    event.preventDefault();
    const target = cellsOf(rows[next.row]);
    const cell = target[Math.min(next.column, target.length - 1)];
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest' });
  };
  return {
    onKeyDown,
    /** `count` of rows, and of the buttons in this one. */
    cell: (row: number, column: number, count: number, ofRow: number) => {
      const isRow = row === Math.min(at.row, count - 1);
      const isStop = isRow && column === Math.min(at.column, ofRow - 1);
      return {
        'data-cell': true as const,
        tabIndex: isStop ? 0 : -1,
        onFocus: () => setAt({ row, column }),
      };
    },
  };
}

function cellsOf(row: HTMLElement | undefined): readonly HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
}

function nextCell(key: string, { row, column }: Cell, rows: number, columns: number): Cell | null {
  const down = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[key];
  if (down !== undefined) return { row: Math.max(0, Math.min(row + down, rows - 1)), column };
  const across = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (across !== undefined) return { row, column: Math.max(0, Math.min(column + across, columns - 1)) };
  if (key === 'Home') return { row: 0, column };
  return key === 'End' ? { row: rows - 1, column } : null;
}
