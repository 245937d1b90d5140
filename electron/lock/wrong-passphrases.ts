import { setTimeout as pause } from 'node:timers/promises';
import { Failed } from '#shared/ipc/result.ts';

const FREE = 2;
const LONGEST_MS = 30_000;

export interface WrongPassphrases {
  /** Fails with `wrong-passphrase`, after the third time in a row later each time. */
  refuse(): Promise<never>;
  /** The right one was given. */
  forget(): void;
}

/** Of a window that anybody who sits before it may type into. The key itself is slow to derive for everybody else. */
export function countWrongPassphrases(wait: (ms: number) => Promise<unknown> = pause): WrongPassphrases {
  let wrong = 0;
  return {
    async refuse() {
      wrong += 1;
      if (wrong > FREE) await wait(Math.min(LONGEST_MS, 1000 * 2 ** (wrong - FREE - 1)));
      throw new Failed('wrong-passphrase', 'That is not the passphrase of this library.');
    },
    forget() {
      wrong = 0;
    },
  };
}
