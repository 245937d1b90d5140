export const LEDGER_KINDS = [
  'seal',
  'import',
  'note',
  'edit',
  'merge',
  'judgement',
  'deletion',
  'undo',
  'redo',
] as const;
/** `seal` holds every row as it was then: the ledger begins with it, and with it goes on after a change of the tables. */
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** What changed: a table, `text` or `original`; its key; the SHA-256 of what it is now, null for what is gone. */
export type LedgerItem = readonly [about: string, key: string, hash: string | null];

/** Something that was done to the library. */
export interface LedgerEntry {
  /** From 1, without gaps. */
  readonly number: number;
  readonly at: string;
  readonly kind: LedgerKind;
  /** What the program calls it ("Move to trash"); empty for what is no act of a person's. */
  readonly act: string;
  readonly items: readonly LedgerItem[];
  /** The hash of the entry before; zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}
