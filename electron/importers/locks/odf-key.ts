import { createHash, pbkdf2Sync } from 'node:crypto';
import { argon2id } from '@noble/hashes/argon2.js';
import type { OdfLock } from './odf-manifest.ts';

const MOST_ROUNDS = 10_000_000;
/** What makes keys may take a part of the memory that one file has, and no more. */
const MOST_KIBIBYTES = 256 * 1024;
const MOST_PASSES = 50;
const MOST_LANES = 64;

/** The key that a password makes; null where it is made in a way that is not known here. */
export function odfKey(lock: OdfLock, password: string): Buffer | null {
  const hash = hashNamed(lock.startKey);
  if (!hash || ![16, 24, 32].includes(lock.keyLength)) return null;
  const start = createHash(hash).update(password, 'utf8').digest();
  if (lock.derivation === 'PBKDF2') return pbkdf2(lock, start);
  return lock.derivation.endsWith('argon2id') ? argon2(lock, start) : null;
}

function pbkdf2({ salt, rounds, keyLength }: OdfLock, start: Buffer): Buffer | null {
  return isWithin(rounds, MOST_ROUNDS) ? pbkdf2Sync(start, salt, rounds, keyLength, 'sha1') : null;
}

/** https://www.rfc-editor.org/rfc/rfc9106. Node has it too, but not the Node that is in Electron. */
function argon2(
  { salt, keyLength, argon2: { passes, memory, lanes } }: OdfLock,
  start: Buffer,
): Buffer | null {
  const isKnown =
    isWithin(passes, MOST_PASSES) &&
    isWithin(lanes, MOST_LANES) &&
    isWithin(memory, MOST_KIBIBYTES) &&
    memory >= 8 * lanes &&
    salt.length >= 8;
  return isKnown
    ? Buffer.from(argon2id(start, salt, { t: passes, m: memory, p: lanes, dkLen: keyLength }))
    : null;
}

/** `SHA1`, `SHA1/1K`, `http://www.w3.org/2000/09/xmldsig#sha256`, `urn:…#sha256-1k`. */
export function hashNamed(name: string): 'sha1' | 'sha256' | null {
  if (/sha-?256(?:-1k)?$/i.test(name)) return 'sha256';
  return /sha-?1(?:[-/]1k)?$/i.test(name) ? 'sha1' : null;
}

function isWithin(number: number, most: number): boolean {
  return Number.isInteger(number) && number > 0 && number <= most;
}
