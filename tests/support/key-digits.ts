import type { Key } from '../../electron/storage/key.ts';

/** How a test hands a key to a process of its own; "none" for a library that anybody can read. */
export function digitsOf(key: Key | null): string {
  return key ? Buffer.concat([key.bytes, key.salt]).toString('hex') : 'none';
}

export function keyFrom(digits: string): Key | null {
  if (digits === 'none') return null;
  const bytes = Buffer.from(digits, 'hex');
  return { bytes: bytes.subarray(0, 32), salt: bytes.subarray(32) };
}
