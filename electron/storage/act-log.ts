import { Failed } from '#shared/ipc/result.ts';
import type { Act, UndoState } from '#shared/model/act.ts';
import type { RowChange } from './act-recorder.ts';
import type { Database } from './database.ts';
import { reverseChanges } from './reverse-changes.ts';

/** What can be undone, and then done again, since the library was opened. */
export interface ActLog {
  state(): UndoState;
  /** Once what was asked of the library before is done: whoever undoes the last act means one that is still under way. */
  settled(): Promise<UndoState>;
  /** Takes back the last act, or an earlier one where nothing has come upon it since. */
  undo(id: number): Promise<Reversed>;
  redo(): Promise<Reversed>;
  onChange(listener: () => void): void;
}

export interface Reversed {
  readonly words: string;
  readonly changes: readonly RowChange[];
}

export interface RecordedAct extends Act {
  readonly changes: readonly RowChange[];
}

/** An hour of busy ordering; each holds the rows that it changed. */
const KEPT = 200;

export interface ActStacks extends Pick<ActLog, 'state' | 'onChange'> {
  /** What was done anew makes an end of what could have been done again. */
  add(words: string, changes: readonly RowChange[]): void;
  readonly undone: (act: RecordedAct, changes: readonly RowChange[]) => void;
  readonly redone: (act: RecordedAct, changes: readonly RowChange[]) => void;
  find(id: number): RecordedAct | undefined;
  next(): RecordedAct | undefined;
}

export function createActStacks(): ActStacks {
  let done: readonly RecordedAct[] = [];
  let undone: readonly RecordedAct[] = [];
  let lastId = 0;
  const listeners: (() => void)[] = [];
  const changed = (): void => listeners.forEach((listener) => listener());
  const named = (act: RecordedAct | undefined): Act | null => (act ? { id: act.id, words: act.words } : null);
  return {
    state: () => ({ undo: named(done.at(-1)), redo: named(undone.at(-1)) }),
    onChange: (listener) => void listeners.push(listener),
    add(words, changes) {
      if (changes.length === 0) return;
      lastId += 1;
      done = [...done, { id: lastId, words, changes }].slice(-KEPT);
      undone = [];
      changed();
    },
    undone(act, changes) {
      done = done.filter(({ id }) => id !== act.id);
      undone = [...undone, { ...act, changes }];
      changed();
    },
    redone(act, changes) {
      undone = undone.filter(({ id }) => id !== act.id);
      done = [...done, { ...act, changes }];
      changed();
    },
    find: (id) => done.find((act) => act.id === id),
    next: () => undone.at(-1),
  };
}

/** Runs work in a transaction, says in the ledger what it is, and answers which rows it changed. */
export type RecordAct = (
  work: Parameters<Database['transaction']>[0],
  said: { readonly kind: 'undo' | 'redo'; readonly act: string },
) => Promise<readonly RowChange[]>;

export function createActLog(stacks: ActStacks, record: RecordAct, underWay: () => Promise<unknown>): ActLog {
  const reverse = async (
    act: RecordedAct | undefined,
    kind: 'undo' | 'redo',
    nothing: string,
  ): Promise<Reversed> => {
    if (!act) throw new Failed('conflict', nothing);
    const changes = await record((tx) => reverseChanges(tx, act.changes), { kind, act: act.words });
    stacks[kind === 'undo' ? 'undone' : 'redone'](act, changes);
    return { words: act.words, changes };
  };
  return {
    state: stacks.state,
    onChange: stacks.onChange,
    async settled() {
      await underWay();
      return stacks.state();
    },
    undo: (id) => reverse(stacks.find(id), 'undo', 'This cannot be undone any more.'),
    redo: () => reverse(stacks.next(), 'redo', 'There is nothing left to do again.'),
  };
}
