import { type FileImport, loadSource, readSource, type Source } from './import-file.ts';
import type { ReadFile } from './store-document.ts';

interface AheadOptions<S> {
  /** So many files are opened before their turn. */
  readonly most: number;
  workOn(source: S): FileImport;
  /** Resolves when everything that was imported is stored. */
  settle(): Promise<void>;
}

interface Ahead {
  readonly opened: Promise<ReadFile | null>;
  /** Its turn has come. */
  reach(): void;
}

/**
 * Opens files before their turn: loads one after the other, and reads as many at once as there are processes. The
 * answer is to be asked for each in its turn, when those before it are imported; what goes wrong is told by it.
 */
export function openAhead<S extends Source>(
  sources: readonly S[],
  { most, workOn, settle }: AheadOptions<S>,
): (index: number) => Promise<ReadFile | null> {
  // Nothing of one whose turn has come is kept here: all files together might not fit into memory.
  const ahead = new Map<number, Ahead>();
  let loadedBefore: Promise<unknown> = Promise.resolve();
  let next = 0;

  function open(source: S, room: Promise<unknown>): Ahead {
    const work = workOn(source);
    let reach = (): void => undefined;
    const reached = new Promise<void>((resolve) => (reach = resolve));
    const mayLoad = Promise.allSettled([loadedBefore, room]);
    const loaded = mayLoad.then(() =>
      work.stop.aborted ? null : loadSource(source, () => reached.then(settle)),
    );
    loadedBefore = ended(loaded);
    const opened = loaded.then((file) => file && readSource(work, source, file));
    opened.catch(() => undefined);
    return { opened, reach };
  }

  return (index) => {
    const room = (before: number): Promise<unknown> => ended(ahead.get(before)?.opened);
    for (; next <= index + most; next += 1) {
      const source = sources[next];
      if (!source) break;
      ahead.set(next, open(source, room(next - most)));
    }
    const turn = ahead.get(index);
    if (!turn) throw new Error('a file whose turn has come was never opened');
    ahead.delete(index);
    turn.reach();
    return turn.opened;
  };
}

/** However it ended, and without what came of it. */
async function ended(work: Promise<unknown> | undefined): Promise<void> {
  await work?.catch(() => undefined);
}
