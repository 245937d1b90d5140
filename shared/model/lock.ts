/** Of signs, as the person types them. */
export const SHORTEST_PASSPHRASE = 8;
export const LONGEST_PASSPHRASE = 1000;

/** How long a locked library stays open while nobody does anything, in minutes, where nothing else was chosen. */
export const USUAL_AUTO_LOCK = 15;
export const LONGEST_AUTO_LOCK = 24 * 60;

export interface LockState {
  /** Nothing of the library can be read until its passphrase is given. */
  readonly isLocked: boolean;
  /** The file is under a passphrase, whether it is open or not. */
  readonly isEncrypted: boolean;
  /** Whether this installation can put a library under a passphrase, or open one that is. */
  readonly canEncrypt: boolean;
  /** File name without its folder. */
  readonly name: string;
  /** Null for never, for a library without a passphrase, and while it is locked. */
  readonly autoLockMinutes: number | null;
}

export interface EncryptOptions {
  /** Those that were made without the passphrase, which anybody can read. */
  readonly alsoRemoveBackups: boolean;
}

/** What the file of the library took on the disk, in bytes. */
export interface Compacted {
  readonly before: number;
  /** The same where there was nothing to give back. */
  readonly after: number;
}

/** How far the library is on its way into another file: with another passphrase, with none, or without gaps. */
export interface LockProgress {
  readonly done: number;
  readonly of: number;
}
