import { Failed } from '#shared/ipc/result.ts';

/** Of a document whose bytes stay locked in the library. */
export const LOCKED_ORIGINAL = 'The original is locked with a password, which Ibid does not keep.';

/** `file` is its name in quotation marks, or `this file` where nobody knows it yet. */
export function passwordNeeded(file: string): Failed {
  return new Failed(
    'encrypted-file',
    `${capitalised(file)} is locked with a password. Give the password, or import a copy that is saved without one.`,
  );
}

export function wrongPassword(file: string): Failed {
  return new Failed('wrong-password', `The password does not open ${file}.`);
}

/** `how` completes the sentence "“book.pdf” is locked …": no password that a person could give here opens it. */
export function unknownLock(file: string, how: string): Failed {
  return new Failed(
    'unknown-lock',
    `${capitalised(file)} is locked ${how}. Open it in the program that made it, save a copy without the lock, and import the copy.`,
  );
}

function capitalised(file: string): string {
  return file.charAt(0).toUpperCase() + file.slice(1);
}
