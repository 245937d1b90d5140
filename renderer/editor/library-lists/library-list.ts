import type { Loaded } from '../../bridge/use-answer.ts';

/** A list of the library in which the pieces of notes are looked up: asked for by the first who reads it. */
export interface LibraryList<T> {
  read(): Loaded<readonly T[]>;
  /** Null where there is no such thing; undefined while nobody knows. */
  find(id: string): T | null | undefined;
  onChange(listener: () => void): () => void;
  /** Asks again if it was asked for at all, and keeps what is known until then. */
  renew(): void;
}

const LOADING = { state: 'loading', value: undefined, error: undefined } as const;

/** `idsOf` names all ids that a thing goes by. Many changes within `delayMs` are one to ask about. */
export function createLibraryList<T>(
  ask: () => Promise<readonly T[]>,
  idsOf: (thing: T) => readonly string[],
  delayMs = 0,
): LibraryList<T> {
  let renewing: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  let known: Loaded<readonly T[]> = LOADING;
  let byId: ReadonlyMap<string, T> = new Map();
  let isAsked = false;
  let isAsking = false;
  let isStale = false;

  function arrived(answer: Loaded<readonly T[]>): void {
    isAsking = false;
    known = answer;
    byId = new Map((answer.value ?? []).flatMap((thing) => idsOf(thing).map((id) => [id, thing] as const)));
    listeners.forEach((listener) => listener());
    if (isStale) askNow();
  }
  function askNow(): void {
    isAsked = true;
    // What changed while it was being answered may be in the answer or not.
    isStale = isAsking;
    if (isAsking) return;
    isAsking = true;
    ask().then(
      (value) => arrived({ state: 'ready', value, error: undefined }),
      (error: unknown) => arrived({ state: 'failed', value: undefined, error }),
    );
  }
  function read(): Loaded<readonly T[]> {
    if (!isAsked) askNow();
    return known;
  }

  return {
    read,
    find: (id) => (read().state === 'ready' ? (byId.get(id) ?? null) : undefined),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    renew() {
      if (!isAsked) return;
      clearTimeout(renewing);
      renewing = setTimeout(askNow, delayMs);
    },
  };
}
