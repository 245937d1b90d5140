import { timingSafeEqual } from 'node:crypto';
import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { Compacted, LockState } from '#shared/model/lock.ts';
import type { Ibid } from '../library/open-ibid.ts';
import { leftPlain, removePlainCopies } from '../lock/remove-plain-copies.ts';
import { countWrongPassphrases } from '../lock/wrong-passphrases.ts';
import { deriveKey, type Key, newKey, wipeKey } from '../storage/key.ts';
import { findLibraryMark } from '../storage/ledger/entries.ts';
import { fitsKey, readSalt } from '../storage/locked-pages.ts';

/** What the handlers of the lock do to the library. */
export interface Door {
  readonly path: string;
  /** Null while it is locked. */
  ibid(): Ibid | null;
  /** Of the open library; null where it has none. Not to be wiped. */
  key(): Key | null;
  state(): LockState;
  /** Takes the key over. */
  open(key: Key | null): Promise<void>;
  /** Resolves when what was asked of the library is done, and the key is wiped. */
  shut(): Promise<void>;
  /** Writes the open library under another key, which it takes over, and opens it again. It stays as it was where that fails. */
  convert(to: Key | null, signal: AbortSignal): Promise<void>;
  /** Writes the open library anew and opens it again, under the key that it has. */
  compact(signal: AbortSignal): Promise<Compacted>;
  /** What was chosen changed. */
  renew(): Promise<void>;
}

/** One after the other: each of them may leave the library in another state. */
export function lockHandlers(door: Door, wait?: (ms: number) => Promise<unknown>) {
  const wrong = countWrongPassphrases(wait);
  let queue: Promise<unknown> = Promise.resolve();
  let stop = new AbortController();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const converted = async (to: Key | null): Promise<void> => {
    stop = new AbortController();
    await door.convert(to, stop.signal);
  };
  /** Of the open library. Fails with `wrong-passphrase`. */
  const requirePassphrase = async (passphrase: string): Promise<void> => {
    const key = door.key();
    if (!key) throw new Failed('conflict', 'This library has no passphrase.');
    const given = await deriveKey(passphrase, key.salt);
    const fits = timingSafeEqual(given.bytes, key.bytes);
    wipeKey(given);
    if (!fits) await wrong.refuse();
    wrong.forget();
  };
  return {
    'lock.state': async () => door.state(),
    'lock.unlock': (passphrase) =>
      inTurn(async () => {
        if (door.ibid()) return;
        const key = await keyOf(door.path, passphrase);
        if (key && !(await fitsKey(door.path, key))) {
          wipeKey(key);
          await wrong.refuse();
        }
        wrong.forget();
        try {
          await door.open(key);
        } catch (error) {
          wipeKey(key);
          throw error;
        }
      }),
    'lock.lock': () =>
      inTurn(async () => {
        if (!door.ibid()) return;
        if (!door.key())
          throw new Failed('conflict', 'This library has no passphrase, so it cannot be locked.');
        await door.shut();
      }),
    'lock.encrypt': (passphrase, { alsoRemoveBackups }) =>
      inTurn(async () => {
        const ibid = requireOpen(door);
        if (door.key()) throw new Failed('conflict', 'This library has a passphrase already.');
        const mark = (await findLibraryMark(ibid.db)) ?? '';
        const folder = await ibid.backups.folder();
        await converted(await newKey(passphrase));
        if (!alsoRemoveBackups) return;
        await backUpFirst(requireOpen(door));
        await removePlainCopies(door.path, folder, mark);
      }),
    'lock.changePassphrase': (passphrase, next) =>
      inTurn(async () => {
        requireOpen(door);
        await requirePassphrase(passphrase);
        await converted(await newKey(next));
      }),
    'lock.decrypt': (passphrase) =>
      inTurn(async () => {
        requireOpen(door);
        await requirePassphrase(passphrase);
        await converted(null);
      }),
    'lock.compact': () =>
      inTurn(async () => {
        requireOpen(door);
        stop = new AbortController();
        return door.compact(stop.signal);
      }),
    'lock.cancel': async () => stop.abort(),
    'lock.setAutoLock': (minutes) =>
      inTurn(async () => {
        await requireOpen(door).autoLock.choose(minutes);
        await door.renew();
      }),
  } satisfies Partial<Handlers>;
}

/** Null for a file that is not locked any more. */
async function keyOf(path: string, passphrase: string): Promise<Key | null> {
  const salt = await readSalt(path);
  return salt && deriveKey(passphrase, salt);
}

/** Those that are removed are not all there was: one under the passphrase is made first. */
async function backUpFirst(ibid: Ibid): Promise<void> {
  try {
    await ibid.backups.make();
  } catch (error) {
    throw leftPlain(error);
  }
}

function requireOpen(door: Door): Ibid {
  const ibid = door.ibid();
  if (!ibid) throw new Failed('library-encrypted', 'This library is locked. Unlock it first.');
  return ibid;
}
