import { type CipherGCMTypes, createDecipheriv, createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { hashNamed, odfKey } from './odf-key.ts';
import type { OdfLock } from './odf-manifest.ts';
import type { Opened } from './winzip-aes.ts';

const BLOCK = 16;
const CHECKED = 1024;
const GCM_VECTOR = 12;
const GCM_SEAL = 16;
const GCM_NAMES: ReadonlyMap<number, CipherGCMTypes> = new Map([
  [16, 'aes-128-gcm'],
  [24, 'aes-192-gcm'],
  [32, 'aes-256-gcm'],
]);

/** Opens a file of an OpenDocument package, which is packed before it is locked. Fails with nothing. */
export function openOdfLock(locked: Uint8Array, lock: OdfLock, password: string): Opened | 'unknown' {
  const decrypt = /#aes\d+-cbc$/.test(lock.cipher)
    ? decryptCbc
    : /#aes\d+-gcm$/.test(lock.cipher)
      ? decryptGcm
      : null;
  const key = decrypt && odfKey(lock, password);
  if (!decrypt || !key) return 'unknown';
  const packed = decrypt(Buffer.from(locked.buffer, locked.byteOffset, locked.byteLength), lock, key);
  if (packed === null || !isProven(packed, lock)) return 'wrong-password';
  return inflate(packed, lock.size) ?? (lock.checksum.length > 0 ? 'damaged' : 'wrong-password');
}

/** The last byte says how much of the last block is none of it: https://www.w3.org/TR/xmlenc-core1/#sec-Padding */
function decryptCbc(locked: Buffer, { vector }: OdfLock, key: Buffer): Buffer | null {
  if (vector.length !== BLOCK || locked.length === 0 || locked.length % BLOCK !== 0) return null;
  const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, vector).setAutoPadding(false);
  const open = cipher.update(locked);
  const padding = open.at(-1) ?? 0;
  return padding > 0 && padding <= BLOCK ? open.subarray(0, open.length - padding) : null;
}

/** The vector stands before it, whatever the manifest says of it, and the seal behind it. */
function decryptGcm(locked: Buffer, _lock: OdfLock, key: Buffer): Buffer | null {
  const end = locked.length - GCM_SEAL;
  const name = GCM_NAMES.get(key.length);
  if (!name || end < GCM_VECTOR) return null;
  const cipher = createDecipheriv(name, key, locked.subarray(0, GCM_VECTOR), { authTagLength: GCM_SEAL });
  cipher.setAuthTag(locked.subarray(end));
  try {
    return Buffer.concat([cipher.update(locked.subarray(GCM_VECTOR, end)), cipher.final()]);
  } catch (error) {
    // Node gives this error no code.
    if (error instanceof Error && /unable to authenticate|unsupported state/i.test(error.message))
      return null;
    throw error;
  }
}

function isProven(packed: Buffer, { checksum, checksumHash }: OdfLock): boolean {
  const hash = hashNamed(checksumHash);
  if (checksum.length === 0 || !hash) return true;
  return createHash(hash).update(packed.subarray(0, CHECKED)).digest().equals(checksum);
}

/** Null for what does not unpack, or to more than it says. */
function inflate(packed: Buffer, size: number): Uint8Array | null {
  if (!Number.isSafeInteger(size) || size < 0) return null;
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    return content.length === size ? content : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
