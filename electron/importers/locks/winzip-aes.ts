import { createCipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

/** 1, 2 and 3 stand for keys of 128, 192 and 256 bits. */
export type AesStrength = 1 | 2 | 3;

const ROUNDS = 1000;
const PROOF_LENGTH = 2;
const SEAL_LENGTH = 10;
const BLOCK = 16;
/** Of the key stream, made at once; a whole number of blocks. */
const PIECE = 64 * 1024;

/** What came of a lock: its contents, or why there are none. */
export type Opened = Uint8Array | 'wrong-password' | 'damaged';

/** The AES lock of ZIP archives: https://www.winzip.com/en/support/aes-encryption/ */
export function openWinZipAes(locked: Uint8Array, password: string, strength: AesStrength): Opened {
  const saltLength = 4 + 4 * strength;
  const keyLength = 8 + 8 * strength;
  const start = saltLength + PROOF_LENGTH;
  const end = locked.length - SEAL_LENGTH;
  if (end < start) return 'damaged';
  const keys = pbkdf2Sync(
    password,
    locked.subarray(0, saltLength),
    ROUNDS,
    2 * keyLength + PROOF_LENGTH,
    'sha1',
  );
  if (!keys.subarray(2 * keyLength).equals(locked.subarray(saltLength, start))) return 'wrong-password';
  const content = locked.subarray(start, end);
  const seal = createHmac('sha1', keys.subarray(keyLength, 2 * keyLength))
    .update(content)
    .digest();
  if (!timingSafeEqual(seal.subarray(0, SEAL_LENGTH), locked.subarray(end))) return 'damaged';
  return decrypt(content, keys.subarray(0, keyLength));
}

/** Counter mode, with a counter that grows from its first byte on: Node's own grows from its last. */
function decrypt(content: Uint8Array, key: Buffer): Uint8Array {
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  const counters = Buffer.alloc(PIECE);
  const open = new Uint8Array(content.length);
  for (let from = 0; from < content.length; from += PIECE) {
    for (let at = 0; at < PIECE; at += BLOCK) counters.writeUInt32LE((from + at) / BLOCK + 1, at);
    const mask = cipher.update(counters);
    const length = Math.min(PIECE, content.length - from);
    for (let at = 0; at < length; at += 1) open[from + at] = (content[from + at] ?? 0) ^ (mask[at] ?? 0);
  }
  return open;
}
