import { createHash } from 'node:crypto';

/** The hashes that Office programs make keys with, by the names that they have in [MS-OFFCRYPTO]. */
export type OfficeHash = 'sha1' | 'sha256' | 'sha384' | 'sha512';

export function hashOf(hash: OfficeHash, ...parts: readonly Uint8Array[]): Buffer {
  const sum = createHash(hash);
  for (const part of parts) sum.update(part);
  return sum.digest();
}

/** The hash of a password, hashed again so often that trying many takes long: [MS-OFFCRYPTO], 2.3.4.7 and 2.3.4.11. */
export function spunHash(hash: OfficeHash, password: string, salt: Uint8Array, spins: number): Buffer {
  let sum = hashOf(hash, salt, Buffer.from(password, 'utf16le'));
  for (let spin = 0; spin < spins; spin += 1) sum = hashOf(hash, littleEndian(spin), sum);
  return sum;
}

export function littleEndian(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
