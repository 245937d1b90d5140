import type { Database } from '../storage/database.ts';
import { type ReadyDocuments, type Stored, storeTogether } from './store-document.ts';

/** A file that waits to be stored, and who hears what became of it. */
export interface Waiting {
  readonly ready: ReadyDocuments;
  onStored(stored: readonly Stored[]): void;
  onFailed(error: unknown): void;
}

/**
 * Stores small files that follow each other in one transaction, since each transaction waits for the disk. What is told
 * as stored is on the disk, and all is told in the order in which it was given.
 */
export interface StoringGroups {
  /** Resolves when there is room for another, which may be before it is stored. */
  add(waiting: Waiting): Promise<void>;
  /** Calls back once all that was given before has been told. */
  after(tell: () => void): void;
  /** Resolves when all is stored and told. */
  settle(): Promise<void>;
}

/** Whoever else writes waits as long as a group takes. */
const MOST_FILES = 25;
const MOST_UNITS = 400_000;
/** What is ready is in memory. */
const MOST_BYTES = 16 * 1024 * 1024;
/** The first of a group waits so long for others. */
const LONGEST_WAIT_MS = 150;

type Item = Waiting | { readonly tell: () => void };

export function storeInGroups(db: Pick<Database, 'transaction'>): StoringGroups {
  let group: Item[] = [];
  let timer: NodeJS.Timeout | undefined;
  let storing: Promise<void> = Promise.resolve();

  const store = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (group.length > 0) {
      const items = group;
      group = [];
      storing = storing.then(() => storeAndTell(db, items));
      // Whoever settles hears of it.
      storing.catch(() => undefined);
    }
    return storing;
  };
  const give = (item: Item): void => {
    group.push(item);
    timer ??= setTimeout(() => void store(), LONGEST_WAIT_MS);
  };
  return {
    async add(waiting) {
      const before = storing;
      const isCut = isTooMuch([...group, waiting]);
      if (isCut) void store();
      give(waiting);
      const isFull = filesIn(group).length === MOST_FILES;
      if (isFull) void store();
      // One group is stored and one gathered, so that no more is in memory.
      if (isCut || isFull) await before;
    },
    after: (tell) => give({ tell }),
    settle: store,
  };
}

function filesIn(items: readonly Item[]): readonly Waiting[] {
  return items.filter((item) => 'ready' in item);
}

function isTooMuch(items: readonly Item[]): boolean {
  const files = filesIn(items).map(({ ready }) => ready);
  const sum = (of: 'bytes' | 'units'): number => files.reduce((total, one) => total + one[of], 0);
  return sum('bytes') > MOST_BYTES || sum('units') > MOST_UNITS;
}

async function storeAndTell(db: Pick<Database, 'transaction'>, items: readonly Item[]): Promise<void> {
  const files = filesIn(items);
  const outcomes = files.length > 0 ? await outcomesOf(db, files) : [];
  let told = 0;
  for (const item of items) {
    if ('tell' in item) item.tell();
    else outcomes[told++]?.();
  }
}

/** How to tell of each. Where the group fails its files are stored one by one: a bad one takes no other along. */
async function outcomesOf(
  db: Pick<Database, 'transaction'>,
  files: readonly Waiting[],
): Promise<readonly (() => void)[]> {
  try {
    const ready = files.map((file) => file.ready);
    const stored = await storeTogether(db, ready);
    return files.map((file, index) => () => file.onStored(stored[index] ?? []));
  } catch (error) {
    if (files.length === 1) return files.map((file) => () => file.onFailed(error));
    const outcomes: (() => void)[] = [];
    for (const file of files) outcomes.push(...(await outcomesOf(db, [file])));
    return outcomes;
  }
}
