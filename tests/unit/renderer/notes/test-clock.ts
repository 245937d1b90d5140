import type { Clock } from '../../../../renderer/notes/clock.ts';

export interface TestClock extends Clock {
  /** Lets so much time pass, and with it whatever was to run meanwhile. */
  pass(ms: number): Promise<void>;
}

export function testClock(): TestClock {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    after(delayMs, run) {
      const timer = { at: now + delayMs, run };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    async pass(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...waiting].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        now = next.at;
        waiting.delete(next);
        next.run();
        await settled();
      }
      now = end;
    },
  };
}

/** Lets everything that was promised without time come about. */
export async function settled(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });
}
