/** Which rows of a list are chosen together. */
export interface Selection {
  /** Keys of rows; empty where what is done is meant for the row at hand. */
  readonly chosen: ReadonlySet<string>;
  /** Where a range begins; null where none was begun. */
  readonly anchor: string | null;
}

export const NOTHING_CHOSEN: Selection = { chosen: new Set(), anchor: null };

/**
 * Chooses a row, or no longer. The first that is chosen beside the row at hand takes that along, as a person who has just
 * opened it expects.
 */
export function toggle(selection: Selection, key: string, atHand: string | null): Selection {
  const chosen = new Set(selection.chosen);
  if (chosen.size === 0 && atHand !== null && atHand !== key) chosen.add(atHand);
  if (!chosen.delete(key)) chosen.add(key);
  return { chosen, anchor: key };
}

/** Chooses everything from where the range begins, or else the row at hand, to this row, and nothing else. */
export function extend(
  selection: Selection,
  keys: readonly string[],
  key: string,
  atHand: string | null,
): Selection {
  const known = [selection.anchor, atHand].find((start) => start !== null && keys.includes(start)) ?? key;
  const [from, to] = [keys.indexOf(known), keys.indexOf(key)].toSorted((a, b) => a - b);
  return { chosen: new Set(keys.slice(from, (to ?? 0) + 1)), anchor: known };
}

export function chooseAll(keys: readonly string[], atHand: string | null): Selection {
  return { chosen: new Set(keys), anchor: atHand };
}

/** What something is done to that was begun at this row: all that are chosen if it is one of them, else it alone. */
export function meant<Row>(
  selection: Selection,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  row: Row,
): readonly Row[] {
  if (!selection.chosen.has(keyOf(row))) return [row];
  return rows.filter((one) => selection.chosen.has(keyOf(one)));
}
