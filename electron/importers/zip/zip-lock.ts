import type { AesStrength } from '../locks/winzip-aes.ts';

/** How a file of an archive is locked. */
export type ZipLock =
  /** `checks`: what its one byte of proof may be, since programs differ in it. */
  | { readonly kind: 'classic'; readonly checks: readonly number[] }
  | { readonly kind: 'aes'; readonly strength: AesStrength; readonly hasCrc: boolean }
  | { readonly kind: 'unknown' };

const LOCKED = 0x1;
/** The strong lock of one program alone, and the list of files that it hides with it. */
const STRONG = 0x2040;
const AES_METHOD = 99;
const AES_FIELD = 0x9901;

type ExtraFields = ReadonlyMap<number, DataView>;

/** The lock of a file, and how the file is packed behind it. https://www.winzip.com/en/support/aes-encryption/ */
export function lockOf(
  flags: number,
  method: number,
  extra: ExtraFields,
  checks: readonly number[],
): { readonly method: number; readonly lock: ZipLock | null } {
  if ((flags & STRONG) !== 0) return { method, lock: { kind: 'unknown' } };
  if ((flags & LOCKED) === 0) return { method, lock: null };
  if (method !== AES_METHOD) return { method, lock: { kind: 'classic', checks } };
  const field = extra.get(AES_FIELD);
  const strength = field && field.byteLength >= 7 ? field.getUint8(4) : 0;
  if (!field || (strength !== 1 && strength !== 2 && strength !== 3))
    return { method, lock: { kind: 'unknown' } };
  return {
    method: field.getUint16(5, true),
    lock: { kind: 'aes', strength, hasCrc: field.getUint16(0, true) === 1 },
  };
}

/** The extra fields of an entry by their number; of several with one number the first. */
export function extraFields(view: DataView, start: number, length: number): ExtraFields {
  const fields = new Map<number, DataView>();
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 4 <= end;) {
    const number = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    const last = Math.min(at + 4 + size, end);
    if (!fields.has(number))
      fields.set(number, new DataView(view.buffer, view.byteOffset + at + 4, last - at - 4));
    at += 4 + size;
  }
  return fields;
}
