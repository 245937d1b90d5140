import { crc32 } from 'node:zlib';

const HEADER_LENGTH = 12;

/**
 * The classic lock of ZIP archives: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 6.1. `checks` are the
 * values that its one byte of proof may have. Null where the password is wrong; one in a hundred wrong ones is not
 * found out here, but by what comes of it.
 */
export function openZipCrypto(
  locked: Uint8Array,
  password: string,
  checks: readonly number[],
): Uint8Array | null {
  const keys = keysFrom(new TextEncoder().encode(password));
  const open = new Uint8Array(locked.length);
  for (let index = 0; index < locked.length; index += 1) {
    const mask = (keys[2] & 0xffff) | 2;
    const byte = (locked[index] ?? 0) ^ ((Math.imul(mask, mask ^ 1) >>> 8) & 0xff);
    open[index] = byte;
    advance(keys, byte);
  }
  const proof = open[HEADER_LENGTH - 1];
  return proof !== undefined && checks.includes(proof) ? open.subarray(HEADER_LENGTH) : null;
}

type Keys = [number, number, number];

function keysFrom(password: Uint8Array): Keys {
  const keys: Keys = [0x12345678, 0x23456789, 0x34567890];
  for (const byte of password) advance(keys, byte);
  return keys;
}

function advance(keys: Keys, byte: number): void {
  keys[0] = crcStep(keys[0], byte);
  keys[1] = (Math.imul((keys[1] + (keys[0] & 0xff)) | 0, 134_775_813) + 1) | 0;
  keys[2] = crcStep(keys[2], keys[1] >>> 24);
}

/** One byte of the CRC, without the inversions that a whole one begins and ends with. */
const TABLE = Uint32Array.from(
  { length: 256 },
  (_, byte) => (crc32(Uint8Array.of(byte), 0xff_ff_ff_ff) ^ -1) >>> 0,
);

function crcStep(crc: number, byte: number): number {
  return (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
}
