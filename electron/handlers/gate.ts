import { basename } from 'node:path';
import type { Emit, Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { LockState } from '#shared/model/lock.ts';
import type { Ibid } from '../library/open-ibid.ts';
import { compactLibrary } from '../lock/compact-library.ts';
import { convertLibrary } from '../lock/convert-library.ts';
import { type Key, wipeKey } from '../storage/key.ts';
import { readSalt } from '../storage/locked-pages.ts';
import { canEncrypt } from '../storage/open.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { type Door, lockHandlers } from './lock.ts';

export interface GateOptions {
  /** Absolute path of the library file. */
  readonly path: string;
  readonly emit: Emit;
  /** With the key of a library that is locked. */
  readonly open: (key: Key | null) => Promise<Ibid>;
  /** How long a wrong passphrase is answered later. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** What a host with a window opens: a library that may be locked, and be locked again while the window stays. */
export interface Gate {
  readonly dispatch: Dispatch;
  close(): Promise<void>;
}

/** Opens a library that anybody can read; one under a passphrase waits for it. Fails as `open` does. */
export async function openGate({ path, emit, open, wait }: GateOptions): Promise<Gate> {
  let ibid: Ibid | null = null;
  let key: Key | null = null;
  let autoLockMinutes: number | null = null;
  let isEncrypted = await beginsLocked(path);
  let isLocked = isEncrypted;
  let isClosed = false;
  /** Calls wait for it: what is saved while the file is written anew is saved then. */
  let busy: Promise<unknown> = Promise.resolve();
  let answering: Partial<Handlers> = {};

  const state = (): LockState => ({
    isLocked,
    isEncrypted,
    canEncrypt: canEncrypt(),
    name: basename(path),
    autoLockMinutes,
  });
  const renew = async (): Promise<void> => {
    autoLockMinutes = (await ibid?.autoLock.minutes()) ?? null;
    emit('lock.changed', state());
  };
  const openWith = async (given: Key | null): Promise<void> => {
    if (isClosed) throw new Failed('library-closed', 'This library is closed.');
    const opened = await open(given);
    if (key !== given) wipeKey(key);
    [ibid, key, isEncrypted, isLocked] = [opened, given, given !== null, false];
    answering = { ...ofLock, ...opened.handlers };
    emit('shortcuts.changed', { own: await opened.handlers['shortcuts.own']() });
    await renew();
  };
  const closeIbid = async (): Promise<void> => {
    const closing = ibid;
    ibid = null;
    answering = whileLocked;
    await closing?.close();
  };
  /** Where it cannot even be opened as it was it has to be unlocked anew. */
  const openAgain = async (given: Key | null): Promise<void> => {
    try {
      await openWith(given);
    } catch (error) {
      isLocked = true;
      await renew();
      throw error;
    }
  };
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const done = work();
    busy = done.catch(() => undefined);
    return done;
  };
  /** Others may have begun while it was waited for. */
  const idle = async (): Promise<void> => {
    for (let seen: unknown = null; seen !== busy;) {
      seen = busy;
      await busy;
    }
  };
  const progress = (done: number, of: number): void => emit('lock.progress', { done, of });
  const shut = (): Promise<void> =>
    alone(async () => {
      await closeIbid();
      wipeKey(key);
      [key, isLocked] = [null, true];
      await renew();
    });
  const convert: Door['convert'] = (to, signal) =>
    alone(async () => {
      const from = key;
      await closeIbid();
      try {
        await convertLibrary(path, { from, to }, { signal, progress });
      } catch (error) {
        wipeKey(to);
        await openAgain(from);
        throw error;
      }
      isEncrypted = to !== null;
      await openAgain(to);
    });
  const compact: Door['compact'] = (signal) =>
    alone(async () => {
      await closeIbid();
      try {
        return await compactLibrary(path, key, { signal, progress });
      } finally {
        await openAgain(key);
      }
    });
  const door: Door = {
    path,
    ibid: () => ibid,
    key: () => key,
    state,
    open: (given) => alone(() => openWith(given)),
    shut,
    convert,
    compact,
    renew,
  };
  const ofLock = lockHandlers(door, wait);
  // The window is there before the library: it has its usual keys until then.
  const whileLocked: Partial<Handlers> = { ...ofLock, 'shortcuts.own': async () => ({}) };
  const answer = createDispatch(() => answering);
  answering = whileLocked;
  if (!isEncrypted) await openWith(null);
  return {
    async dispatch(name, args) {
      if (!name.startsWith('lock.')) await idle();
      return answer(name, args);
    },
    async close() {
      isClosed = true;
      await ofLock['lock.cancel']();
      await idle();
      await closeIbid();
      wipeKey(key);
      key = null;
    },
  };
}

/** What is wrong with a file is told of when it is opened, where a person can be asked what to do. */
async function beginsLocked(path: string): Promise<boolean> {
  try {
    return (await readSalt(path)) !== null;
  } catch {
    return false;
  }
}
