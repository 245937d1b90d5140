import type { Clock } from '../../notes/clock.ts';

/** The clipboard of the system, as far as the window may look at it. */
export interface Clipboard {
  /** The words on it, or the bytes of a picture that comes without words. Rejects while the window is behind others. */
  read(): Promise<Uint8Array<ArrayBuffer>>;
  empty(): Promise<void>;
}

interface Options {
  readonly clock: Clock;
  readonly clipboard: Clipboard;
  /** Clears it by means of the host; null where the host has none. */
  readonly clearByHost: (sha256: string) => Promise<boolean | null>;
  /** What was copied has been cleared because its time was over. */
  readonly onCleared: () => void;
}

/** What the window has put on the clipboard, of which it keeps no more than the SHA-256. */
export interface OwnCopies {
  /** Something was copied this moment. */
  copied(): Promise<void>;
  /** Clears what is copied after so many seconds, counted from now; null for never. */
  clearAfter(seconds: number | null): void;
  /** Clears the clipboard if it holds what was copied here, now or as soon as the window may look. Never rejects. */
  clear(): Promise<void>;
  /** The window is in front again. */
  inFront(): void;
}

export function createOwnCopies({ clock, clipboard, clearByHost, onCleared }: Options): OwnCopies {
  let seconds: number | null = null;
  let copy: string | null = null;
  let isOver = false;
  let stopTimer = () => {};
  /** Of the latest copy, until its print is known. */
  let looking: Promise<void> = Promise.resolve();

  function schedule() {
    stopTimer();
    if (copy === null || seconds === null) return;
    stopTimer = clock.after(seconds * 1000, () => void clearInTime());
  }

  async function clearInTime() {
    if (await clearOwn()) onCleared();
  }

  async function clearOwn(): Promise<boolean> {
    await looking;
    stopTimer();
    const meant = copy;
    if (meant === null) return false;
    const cleared = (await orNull(clearByWindow(meant))) ?? (await orNull(clearByHost(meant)));
    isOver = cleared === null;
    if (cleared !== null && copy === meant) copy = null;
    return cleared === true;
  }

  /** Null where the window cannot tell: to one that is behind others some systems show an empty clipboard. */
  async function clearByWindow(meant: string): Promise<boolean | null> {
    const print = await printOf(clipboard);
    if (print !== meant) return print === null ? null : false;
    await clipboard.empty();
    return true;
  }

  return {
    copied() {
      isOver = false;
      const look = async () => {
        // What cannot be read back cannot be told from what another program copies next.
        copy = await printOf(clipboard).catch(() => null);
        schedule();
      };
      looking = look();
      return looking;
    },
    clearAfter(chosen) {
      seconds = chosen;
      schedule();
    },
    async clear() {
      await clearOwn();
    },
    inFront() {
      if (isOver) void clearInTime();
    },
  };
}

function orNull<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch(() => null);
}

/** Null for an empty clipboard. */
async function printOf(clipboard: Clipboard): Promise<string | null> {
  const bytes = await clipboard.read();
  if (bytes.length === 0) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
