import type { Clock } from '../../notes/clock.ts';

interface Options {
  /** Its time goes on while the machine sleeps. */
  readonly clock: Clock;
  readonly afterMs: number;
  /** Called each time that nobody did anything for so long. */
  readonly onIdle: () => void;
}

export interface IdleWatch {
  /** Somebody did something. What comes after too long a time is not counted: it may be somebody else. */
  touched(): void;
  stop(): void;
}

export function watchIdle({ clock, afterMs, onIdle }: Options): IdleWatch {
  let last = clock.now();
  let stopTimer = wait(afterMs);

  function wait(ms: number) {
    return clock.after(ms, look);
  }

  function look() {
    stopTimer();
    const left = last + afterMs - clock.now();
    if (left > 0) {
      stopTimer = wait(left);
      return;
    }
    last = clock.now();
    stopTimer = wait(afterMs);
    onIdle();
  }

  return {
    touched() {
      const now = clock.now();
      if (now - last >= afterMs) look();
      else last = now;
    },
    stop: () => stopTimer(),
  };
}
