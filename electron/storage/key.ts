import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

/** What a library is locked with. Whoever is done with it wipes it. */
export interface Key {
  /** 32 of them. */
  readonly bytes: Buffer;
  /** 16 bytes, with which the file begins. */
  readonly salt: Buffer;
}

/** "Ibid" in ASCII: the rest of a locked file could be anybody’s. */
export const LOCKED_MARK = Buffer.from('Ibid', 'latin1');
export const SALT_LENGTH = 16;

const KEY_LENGTH = 32;
const derive = promisify(pbkdf2);

/**
 * As SQLCipher 4 derives it from a passphrase, so that its own programs open a library too; once for all connections, because
 * it is meant to take long. In NFC: keyboards differ in how they put a letter together.
 * https://www.zetetic.net/sqlcipher/design/
 */
export async function deriveKey(passphrase: string, salt: Buffer): Promise<Key> {
  return { bytes: await derive(passphrase.normalize('NFC'), salt, 256_000, KEY_LENGTH, 'sha512'), salt };
}

/** For a file that is yet to be written. */
export function newKey(passphrase: string): Promise<Key> {
  return deriveKey(passphrase, Buffer.concat([LOCKED_MARK, randomBytes(SALT_LENGTH - LOCKED_MARK.length)]));
}

/** The key and the salt in the form in which SQLCipher takes them as they are. */
export function keyLiteral({ bytes, salt }: Key): string {
  return `x'${bytes.toString('hex')}${salt.toString('hex')}'`;
}

export function wipeKey(key: Key | null): void {
  key?.bytes.fill(0);
}
