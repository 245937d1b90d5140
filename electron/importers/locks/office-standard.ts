import { createDecipheriv } from 'node:crypto';
import { hashOf, littleEndian, spunHash } from './spun-hash.ts';

const SPINS = 50_000;
const SHA1_LENGTH = 20;
const BLOCK = 16;
/** Salt, verifier and its hash, each behind its length. */
const VERIFIER_LENGTH = 4 + 16 + 16 + 4 + 32;

/** Opens what Office 2007 has locked: AES in single blocks. [MS-OFFCRYPTO], 2.3.4.5 to 2.3.4.9 */
export function openStandard(
  info: Buffer,
  content: Buffer,
  password: string,
): Buffer | 'wrong-password' | 'unknown' {
  if (info.length < 4) return 'unknown';
  const headerLength = info.readUInt32LE(0);
  const verifier = info.subarray(4 + headerLength);
  if (headerLength < 20 || verifier.length < VERIFIER_LENGTH) return 'unknown';
  const keyLength = info.readUInt32LE(4 + 16) / 8;
  if (![16, 24, 32].includes(keyLength)) return 'unknown';
  const key = keyFrom(password, verifier.subarray(4, 20), keyLength);
  const proof = decrypt(verifier.subarray(20, 36), key);
  const proofHash = decrypt(verifier.subarray(40, 72), key).subarray(0, SHA1_LENGTH);
  if (!hashOf('sha1', proof).equals(proofHash)) return 'wrong-password';
  return decrypt(content.subarray(0, content.length - (content.length % BLOCK)), key);
}

function keyFrom(password: string, salt: Buffer, length: number): Buffer {
  const sum = hashOf('sha1', spunHash('sha1', password, salt, SPINS), littleEndian(0));
  const halves = [0x36, 0x5c].map((pad) => {
    const block = Buffer.alloc(64, pad);
    for (const [at, byte] of sum.entries()) block[at] = byte ^ pad;
    return hashOf('sha1', block);
  });
  return Buffer.concat(halves).subarray(0, length);
}

function decrypt(locked: Buffer, key: Buffer): Buffer {
  const cipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  return cipher.update(locked);
}
