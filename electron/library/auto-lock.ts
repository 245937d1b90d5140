import { Failed } from '#shared/ipc/result.ts';
import { USUAL_AUTO_LOCK } from '#shared/model/lock.ts';
import type { Database } from '../storage/database.ts';
import { readSetting, writeSetting } from '../storage/settings.ts';

const SETTING = 'auto lock';
const NEVER = 'never';

export interface AutoLock {
  /** Null too for a library that is not locked. */
  minutes(): Promise<number | null>;
  /** Fails with `conflict` for such a one. */
  choose(minutes: number | null): Promise<void>;
}

export function keepAutoLock(db: Database): AutoLock {
  return {
    async minutes() {
      if (!db.key) return null;
      const chosen = await readSetting(db, SETTING);
      return chosen === NEVER ? null : Number(chosen ?? USUAL_AUTO_LOCK);
    },
    async choose(minutes) {
      if (!db.key)
        throw new Failed('conflict', 'This library has no passphrase, so it cannot be locked by itself.');
      await db.transaction((tx) => writeSetting(tx, SETTING, minutes === null ? NEVER : String(minutes)));
    },
  };
}
