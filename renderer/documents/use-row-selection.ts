import type { KeyboardEvent, MouseEvent } from 'react';
import { chooseAll, extend, meant, NOTHING_CHOSEN, type Selection, toggle } from './selection.ts';
import { moveActive } from './move-active.ts';

interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  /** Index of the row that the keyboard is on; negative for none. */
  readonly active: number;
  readonly activate: (row: Row | null) => void;
}

/** What keys and clicks choose in a list. Both answer whether they did something. */
export function useRowSelection<Row>({ rows, keyOf, selection, onSelection, active, activate }: Rows<Row>) {
  const row = rows[active] ?? null;
  const atHand = row === null ? null : keyOf(row);
  const keys = () => rows.map(keyOf);

  const reach = (next: Row) => {
    onSelection(extend(selection, keys(), keyOf(next), atHand));
    activate(next);
  };
  return {
    /** Answers where the active row went, so that it can be brought into view. */
    press(event: KeyboardEvent, page: number): number | true | null {
      const withControl = event.ctrlKey || event.metaKey;
      if (withControl && event.key.toLowerCase() === 'a') {
        onSelection(chooseAll(keys(), atHand));
        return true;
      }
      if (event.key === 'Escape' && selection.chosen.size > 0) {
        onSelection(NOTHING_CHOSEN);
        return true;
      }
      if (event.key === ' ' && atHand !== null) {
        onSelection(toggle(selection, atHand, atHand));
        return true;
      }
      const next = moveActive(event.key, active, rows.length, page);
      const target = next === null ? undefined : rows[next];
      if (next === null || target === undefined || withControl) return null;
      if (event.shiftKey) reach(target);
      else activate(target);
      return next;
    },
    click(event: MouseEvent, target: Row): boolean {
      if (event.shiftKey) reach(target);
      else if (event.ctrlKey || event.metaKey) {
        onSelection(toggle(selection, keyOf(target), atHand));
        activate(target);
      } else {
        onSelection(NOTHING_CHOSEN);
        return false;
      }
      return true;
    },
    meant: (target: Row) => meant(selection, rows, keyOf, target),
  };
}
