/**
 * Gathers ids that changed and hands them on together. An import says `changed` for every file, and asking
 * for a list of thousands at each of them would keep the window busy with nothing else.
 */
export function gatherIds<T>(hand: (ids: ReadonlySet<T>) => Promise<void>, delayMs: number) {
  let waiting = new Set<T>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let busy = false;

  const flush = () => {
    timer = null;
    if (busy || waiting.size === 0) return;
    const ids = waiting;
    waiting = new Set();
    busy = true;
    void hand(ids).finally(() => {
      busy = false;
      if (waiting.size > 0) start();
    });
  };
  const start = () => {
    timer ??= setTimeout(flush, delayMs);
  };

  return {
    add(ids: readonly T[]) {
      ids.forEach((id) => waiting.add(id));
      start();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = new Set();
    },
  };
}
