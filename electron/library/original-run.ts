import { Failed } from '#shared/ipc/result.ts';
import type { Original } from '#shared/model/original.ts';
import type {
  OrderKind,
  OrderOf,
  OriginalAnswers,
  OriginalOrder,
  StartOriginal,
} from '../originals/original-channel.ts';

export interface OriginalLimits {
  /** For one order: opening the file, or drawing a page. */
  readonly timeoutMs: number;
  /** Of the process's JavaScript heap. */
  readonly memoryMegabytes: number;
}
export const ORIGINAL_LIMITS: OriginalLimits = { timeoutMs: 30_000, memoryMegabytes: 1024 };

/** A file that is shown by a process of its own. */
export interface OriginalRun {
  readonly opened: Promise<Original>;
  /** Fails as the order does, and with `original-crashed` and `original-timeout`, after which the run is over. */
  ask<K extends 'page' | 'lines'>(order: OrderOf<K>): Promise<OriginalAnswers[K]>;
  isOver(): boolean;
  /** Orders that have no answer yet fail with `cancelled`. */
  end(): void;
}

interface Waiting {
  settle(value: OriginalAnswers[OrderKind] | Failed): void;
}

export function startOriginalRun(
  start: StartOriginal,
  order: OrderOf<'open'>,
  limits: OriginalLimits = ORIGINAL_LIMITS,
): OriginalRun {
  const { name } = order.file;
  const waiting = new Map<number, Waiting>();
  let orders = 0;
  let over = false;
  // One after the other: a process that draws two pages at once could not say which of them takes so long.
  let queue: Promise<unknown> = Promise.resolve();
  const child = start(limits.memoryMegabytes);

  function finish(failure: Failed): void {
    over = true;
    child.kill();
    for (const { settle } of waiting.values()) settle(failure);
  }

  function send(wanted: OriginalOrder): Promise<OriginalAnswers[OrderKind]> {
    if (over) return Promise.reject(closed(name));
    return new Promise((resolve, reject) => {
      orders += 1;
      const id = orders;
      const timer = setTimeout(() => finish(tooSlow(name, limits.timeoutMs)), limits.timeoutMs);
      waiting.set(id, {
        settle(value) {
          clearTimeout(timer);
          waiting.delete(id);
          if (value instanceof Failed) reject(value);
          else resolve(value);
        },
      });
      child.post({ id, order: wanted });
    });
  }

  function inTurn(wanted: OriginalOrder): Promise<OriginalAnswers[OrderKind]> {
    const turn = queue.then(() => send(wanted));
    queue = turn.catch(() => undefined);
    return turn;
  }

  child.onMessage((message) => {
    const value = message.ok ? message.value : new Failed(message.failure.code, message.failure.message);
    waiting.get(message.id)?.settle(value);
  });
  child.onExit(() => {
    if (!over) finish(crashed(name));
  });

  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the process answers an order with what belongs to it
    opened: inTurn(order) as Promise<Original>,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    ask: <K extends 'page' | 'lines'>(wanted: OrderOf<K>) => inTurn(wanted) as Promise<OriginalAnswers[K]>,
    isOver: () => over,
    end: () => finish(closed(name)),
  };
}

function tooSlow(name: string, timeoutMs: number): Failed {
  return new Failed(
    'original-timeout',
    `“${name}” could not be shown within ${timeoutMs / 1000} seconds. Its text is not affected.`,
  );
}

function crashed(name: string): Failed {
  return new Failed(
    'original-crashed',
    `“${name}” brought down the part of Ibid that shows originals. Its text is not affected.`,
  );
}

function closed(name: string): Failed {
  return new Failed('cancelled', `“${name}” is no longer shown.`);
}
