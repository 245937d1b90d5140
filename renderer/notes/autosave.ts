import type { Clock } from './clock.ts';

/** Quiet time after the last change before it is saved. */
export const QUIET_MS = 400;
/** However fast somebody types, a change waits no longer than this: a crash may take the last second, and no more. */
export const LONGEST_WAIT_MS = 800;
/** Pauses between attempts after a failure; the last one repeats. */
export const RETRY_MS = [1000, 2000, 5000, 10_000] as const;

export type SaveStatus =
  | { readonly kind: 'saved' }
  /** Changed, and about to be saved. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  | SaveFailure;

export type SaveFailure =
  /** Will be tried again by itself. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Cannot succeed before somebody decides; nothing is tried until `rebase`. */
  | { readonly kind: 'blocked'; readonly error: unknown };

export interface AutosaveOptions<Content> {
  readonly clock: Clock;
  /** Reads what is on screen now. Asked only when it is time to save, for it may be costly. */
  readonly read: () => Content;
  readonly isSame: (a: Content, b: Content) => boolean;
  /** Rejects when it could not be saved. One call runs at a time. */
  readonly save: (content: Content) => Promise<void>;
  /** Whether trying again is pointless until the person decides. */
  readonly isBlocking: (error: unknown) => boolean;
  /** What the library holds at the start. */
  readonly saved: Content;
}

export interface Autosave<Content> {
  status(): SaveStatus;
  onStatus(listener: () => void): () => void;
  /** Tells that something may have changed. */
  changed(): void;
  /** Saves now what is not saved yet; settles when that was tried. */
  flush(): Promise<void>;
  /** Tries at once, also after a failure that only the person could do something about. */
  retry(): Promise<void>;
  /** The library now holds this; what differs from it counts as a change. */
  rebase(saved: Content): void;
  hasUnsaved(): boolean;
}

/** Saves changes by itself, one save at a time, and does not give up. Never rejects: see `status`. */
export function createAutosave<Content>(options: AutosaveOptions<Content>): Autosave<Content> {
  const { clock } = options;
  const listeners = new Set<() => void>();
  let saved = options.saved;
  let status: SaveStatus = { kind: 'saved' };
  let firstChange: number | null = null;
  let failures = 0;
  let stopTimer = () => {};
  let running: Promise<void> | null = null;

  function show(next: SaveStatus) {
    status = next;
    listeners.forEach((listener) => listener());
  }

  function schedule(delayMs: number) {
    stopTimer();
    stopTimer = clock.after(delayMs, () => void attempt());
  }

  function changed() {
    firstChange ??= clock.now();
    if (status.kind === 'failed' || status.kind === 'blocked') return;
    if (running === null) {
      if (status.kind !== 'changed') show({ kind: 'changed' });
      schedule(Math.min(QUIET_MS, Math.max(0, firstChange + LONGEST_WAIT_MS - clock.now())));
    }
  }

  function attempt(): Promise<void> {
    stopTimer();
    running ??= saveOnce().finally(() => {
      running = null;
      if (firstChange !== null && (status.kind === 'saved' || status.kind === 'saving')) changed();
    });
    return running;
  }

  async function saveOnce() {
    const content = options.read();
    if (options.isSame(content, saved)) {
      firstChange = null;
      failures = 0;
      if (status.kind !== 'blocked') show({ kind: 'saved' });
      return;
    }
    // What is typed from here on belongs to the next save.
    const changedAt = firstChange ?? clock.now();
    firstChange = null;
    // A failure stays on screen while it is tried again, so that the sentence can be read.
    if (status.kind !== 'failed') show({ kind: 'saving' });
    try {
      await options.save(content);
    } catch (error) {
      firstChange ??= changedAt;
      if (options.isBlocking(error)) {
        show({ kind: 'blocked', error });
        return;
      }
      schedule(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0);
      failures += 1;
      show({ kind: 'failed', error });
      return;
    }
    saved = content;
    failures = 0;
    show({ kind: 'saved' });
  }

  return {
    status: () => status,
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed,
    async flush() {
      if (running !== null) await running;
      if (firstChange === null || status.kind === 'blocked') return;
      await attempt();
    },
    async retry() {
      if (running !== null) await running;
      if (status.kind === 'blocked') show({ kind: 'changed' });
      await attempt();
    },
    rebase(content) {
      saved = content;
      failures = 0;
      stopTimer();
      const same = options.isSame(options.read(), saved);
      firstChange = same ? null : clock.now();
      show({ kind: same ? 'saved' : 'changed' });
      if (!same) schedule(QUIET_MS);
    },
    hasUnsaved: () => firstChange !== null || running !== null,
  };
}
