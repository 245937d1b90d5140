import type { Compacted, EncryptOptions, LockState } from '../../model/lock.ts';

/**
 * What is answered while a library is locked too; everything else fails with `library-encrypted` then. Whatever changes
 * the state tells `lock.changed`.
 */
export interface LockCalls {
  'lock.state': () => LockState;
  /**
   * Fails with `wrong-passphrase`, each time later than the time before, with `cannot-encrypt`, and as opening a library
   * does. Changes nothing then.
   */
  'lock.unlock': (passphrase: string) => void;
  /** Closes a library that is under a passphrase once what was asked of it is done. Fails with `conflict` for another. */
  'lock.lock': () => void;
  /**
   * Puts the library under a passphrase, which nobody can find again for whoever forgets it. Tells `lock.progress`. Fails
   * with `cannot-encrypt`, `conflict`, `disk-full`, `no-permission`, `cancelled`, and changes nothing then.
   */
  'lock.encrypt': (passphrase: string, options: EncryptOptions) => void;
  /** Backups keep the passphrase that the library had. Fails with `wrong-passphrase` too. */
  'lock.changePassphrase': (passphrase: string, next: string) => void;
  /** Takes the passphrase away. Fails with `wrong-passphrase` too. */
  'lock.decrypt': (passphrase: string) => void;
  /**
   * Writes the file of the library anew, as a new one would be, and keeps that if it is smaller. Tells `lock.progress`. Fails
   * with `disk-full`, `no-permission`, `cancelled`, and changes nothing then.
   */
  'lock.compact': () => Compacted;
  /** Gives up what is being done to the file. */
  'lock.cancel': () => void;
  /** Null for never. Fails with `conflict` for a library without a passphrase. */
  'lock.setAutoLock': (minutes: number | null) => void;
}
