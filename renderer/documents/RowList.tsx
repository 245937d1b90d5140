import { type ComponentType, type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import { ContextMenu } from '../ui/ContextMenu.tsx';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import { useScrolledRows } from './use-scrolled-rows.ts';
import { moveActive } from './visible-rows.ts';
import './row-list.css';

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The row that is open; null for none. */
  readonly openKey: string | null;
  readonly Draw: ComponentType<{ readonly row: Row }>;
  readonly onOpen: (row: Row) => void;
  /** For the Delete key; absent where there is nothing to delete. */
  readonly onDelete?: (row: Row) => void;
  readonly menuFor: (row: Row) => readonly MenuEntry[];
  /** Told which row the keyboard is on, so that a command can act on it. */
  readonly onActive?: (row: Row | null) => void;
}

/** In pixels; `row-list.css` draws rows of exactly this height. */
const ROW_HEIGHT = 54;

/** A list of one stop of the Tab key, walked through with the arrows, that draws only what is in view. */
export function RowList<Row>({
  label,
  rows,
  keyOf,
  openKey,
  Draw,
  onOpen,
  onDelete,
  menuFor,
  onActive,
}: Props<Row>) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { first, end, page, reveal } = useScrolledRows(box, ROW_HEIGHT, rows.length);
  const [activeKey, setActiveKey] = useState<string | null>(openKey);
  const [menuRow, setMenuRow] = useState<Row | null>(null);
  const active = rows.findIndex((row) => keyOf(row) === activeKey);

  const activate = (row: Row | null) => {
    setActiveKey(row === null ? null : keyOf(row));
    onActive?.(row);
  };
  const rowAt = (target: EventTarget) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
    return option ? (rows[Number(option.dataset['index'])] ?? null) : null;
  };

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[active] ?? null;
    const next = moveActive(event.key, active, rows.length, page);
    if (next !== null) {
      activate(rows[next] ?? null);
      reveal(next);
    } else if (row !== null && (event.key === 'Enter' || event.key === ' ')) onOpen(row);
    else if (row !== null && event.key === 'Delete' && onDelete) {
      activate(rows[active + 1] ?? rows[active - 1] ?? null);
      onDelete(row);
    } else return;
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    const row = rowAt(event.target);
    if (row === null) return;
    activate(row);
    onOpen(row);
  };

  return (
    <ContextMenu entries={menuRow === null ? [] : menuFor(menuRow)}>
      <div
        ref={box}
        className="row-list"
        role="listbox"
        aria-label={label}
        tabIndex={0}
        aria-activedescendant={active >= first && active < end ? `${id}-${active}` : undefined}
        onKeyDown={press}
        onClick={click}
        onFocus={() => {
          if (active < 0) activate(rows.find((row) => keyOf(row) === openKey) ?? rows[0] ?? null);
          else onActive?.(rows[active] ?? null);
        }}
        onContextMenu={(event) => {
          const row = rowAt(event.target) ?? rows[active] ?? null;
          setMenuRow(() => row);
          if (row !== null) activate(row);
        }}
      >
        <div className="row-list__all" role="presentation" style={{ blockSize: rows.length * ROW_HEIGHT }}>
          {rows.slice(first, end).map((row, offset) => {
            const index = first + offset;
            const key = keyOf(row);
            return (
              // The list takes the keys and the clicks for all of its rows.
              <div
                key={key}
                id={`${id}-${index}`}
                className="row-list__row"
                role="option"
                aria-selected={key === openKey}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                data-index={index}
                data-active={index === active}
                style={{ insetBlockStart: index * ROW_HEIGHT }}
              >
                <Draw row={row} />
              </div>
            );
          })}
        </div>
      </div>
    </ContextMenu>
  );
}
