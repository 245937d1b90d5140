import { type ComponentType, type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import type { Member } from '#shared/model/collection.ts';
import { useLinkDrop } from '../bridge/link-drag.ts';
import { carryRows } from '../bridge/row-drag.ts';
import { ContextMenu } from '../ui/ContextMenu.tsx';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import type { Selection } from './selection.ts';
import { useRowSelection } from './use-row-selection.ts';
import { useScrolledRows } from '../ui/use-scrolled-rows.ts';
import './row-list.css';

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The row that is open; null for none. */
  readonly openKey: string | null;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly Draw: ComponentType<{ readonly row: Row }>;
  readonly onOpen: (row: Row, event: KeyboardEvent | MouseEvent) => void;
  /** For the middle button of the mouse; absent where a row opens in one place alone. */
  readonly onOpenBeside?: (row: Row) => void;
  /** For the Delete key; absent where there is nothing to delete. */
  readonly onDelete?: (rows: readonly Row[]) => void;
  readonly menuFor: (rows: readonly Row[]) => readonly MenuEntry[];
  /** Told which row the keyboard is on, so that a command can act on it. */
  readonly onActive?: (row: Row | null) => void;
  /** What a row is to whatever it is dragged to; absent where rows stay where they are. */
  readonly carried?: (row: Row) => { readonly member: Member; readonly title: string };
}

/** In pixels; `row-list.css` draws rows of exactly this height. */
const ROW_HEIGHT = 54;

/**
 * A list of one stop of the Tab key, walked through with the arrows, that draws only what is in view. Several rows are
 * chosen with Control, Shift and Space, as in a list of files.
 */
export function RowList<Row>(props: Props<Row>) {
  const { label, rows, keyOf, openKey, selection, Draw } = props;
  const { onOpen, onOpenBeside, onDelete, menuFor, onActive, carried } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { first, end, page, reveal } = useScrolledRows(box, ROW_HEIGHT, rows.length);
  const [activeKey, setActiveKey] = useState<string | null>(openKey);
  const [menuRows, setMenuRows] = useState<readonly Row[]>([]);
  const active = rows.findIndex((row) => keyOf(row) === activeKey);

  const activate = (row: Row | null) => {
    setActiveKey(row === null ? null : keyOf(row));
    onActive?.(row);
  };
  const choosing = useRowSelection({ ...props, active, activate });
  const rowAt = (target: EventTarget) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
    return option ? (rows[Number(option.dataset['index'])] ?? null) : null;
  };

  const { over, ...linkDrop } = useLinkDrop((event) => {
    const row = rowAt(event.target);
    return row && carried ? carried(row).member : null;
  });

  const press = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const row = rows[active] ?? null;
    const chose = choosing.press(event, page);
    if (typeof chose === 'number') reveal(chose);
    else if (chose === null && row !== null && event.key === 'Enter') onOpen(row, event);
    else if (chose === null && row !== null && event.key === 'Delete' && onDelete) {
      const gone = choosing.meant(row);
      activate(rows.slice(active).find((one) => !gone.includes(one)) ?? rows[active - 1] ?? null);
      onDelete(gone);
    } else if (chose === null) return;
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    const row = rowAt(event.target);
    if (row === null || choosing.click(event, row)) return;
    activate(row);
    onOpen(row, event);
  };

  return (
    <ContextMenu entries={menuRows.length === 0 ? [] : menuFor(menuRows)}>
      <div
        ref={box}
        className="row-list"
        role="listbox"
        aria-label={label}
        aria-multiselectable
        tabIndex={0}
        aria-activedescendant={active >= first && active < end ? `${id}-${active}` : undefined}
        onKeyDown={press}
        onClick={click}
        onAuxClick={(event) => {
          const row = event.button === 1 ? rowAt(event.target) : null;
          if (row !== null) onOpenBeside?.(row);
        }}
        onFocus={() => {
          if (active < 0) activate(rows.find((row) => keyOf(row) === openKey) ?? rows[0] ?? null);
          else onActive?.(rows[active] ?? null);
        }}
        onContextMenu={(event) => {
          const row = rowAt(event.target) ?? rows[active] ?? null;
          setMenuRows(row === null ? [] : choosing.meant(row));
          if (row !== null) activate(row);
        }}
        {...linkDrop}
        onDragStart={(event) => {
          const row = rowAt(event.target);
          if (row === null || !carried) return;
          const all = choosing.meant(row).map(carried);
          const words = all.map(({ title }) => title).join('\n');
          carryRows(
            event.dataTransfer,
            all.map(({ member }) => member),
            words,
          );
        }}
      >
        <div className="row-list__all" role="presentation" style={{ blockSize: rows.length * ROW_HEIGHT }}>
          {rows.slice(first, end).map((row, offset) => {
            const index = first + offset;
            const key = keyOf(row);
            const isChosen = selection.chosen.has(key);
            return (
              // The list takes the keys and the clicks for all of its rows.
              <div
                key={key}
                id={`${id}-${index}`}
                className={`row-list__row ${over !== null && carried?.(row).member.id === over ? 'row-list__row--target' : ''}`}
                role="option"
                // Where nothing is chosen, what is open is what a person would say is chosen.
                aria-selected={isChosen || (selection.chosen.size === 0 && key === openKey)}
                aria-current={key === openKey}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                draggable={carried !== undefined}
                data-index={index}
                data-active={index === active}
                data-chosen={isChosen}
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
