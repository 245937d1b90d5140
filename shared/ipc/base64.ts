const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const PADDING = '='.charCodeAt(0);
const NO_DIGIT = 255;
const DIGITS = new Uint8Array(128).fill(NO_DIGIT);
for (const [digit, code] of CODES.entries()) DIGITS[code] = digit;

/** What one call of `fromCharCode` takes without overflowing the stack. A multiple of four. */
const LETTERS_AT_ONCE = 8192;

/** https://www.rfc-editor.org/rfc/rfc4648#section-4, with padding. Neither Node's Buffer nor the page's btoa is everywhere. */
export function toBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from;
    const group = (at(bytes, from) << 16) | (at(bytes, from + 1) << 8) | at(bytes, from + 2);
    letters[to] = at(CODES, group >> 18);
    letters[to + 1] = at(CODES, (group >> 12) & 63);
    letters[to + 2] = left > 1 ? at(CODES, (group >> 6) & 63) : PADDING;
    letters[to + 3] = left > 2 ? at(CODES, group & 63) : PADDING;
  }
  const parts: string[] = [];
  for (let start = 0; start < letters.length; start += LETTERS_AT_ONCE) {
    parts.push(String.fromCharCode(...letters.subarray(start, start + LETTERS_AT_ONCE)));
  }
  return parts.join('');
}

/** Throws `TypeError` for what `toBase64` would not have written. */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  if (text.length % 4 !== 0) throw new TypeError('base64 of a wrong length');
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const last = from + 4 === text.length;
    const group =
      (digitAt(text, from) << 18) |
      (digitAt(text, from + 1) << 12) |
      (last && padding > 1 ? 0 : digitAt(text, from + 2) << 6) |
      (last && padding > 0 ? 0 : digitAt(text, from + 3));
    // One text for the same bytes: the bits that padding cuts off are zero.
    if (last && (group & ((1 << (padding * 8)) - 1)) !== 0) throw new TypeError('base64 with bits left over');
    // Writes beyond the end of a typed array are dropped, which is what padding wants.
    bytes[to] = group >> 16;
    bytes[to + 1] = (group >> 8) & 255;
    bytes[to + 2] = group & 255;
  }
  return bytes;
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function digitAt(text: string, index: number): number {
  const digit = DIGITS[text.charCodeAt(index)] ?? NO_DIGIT;
  if (digit === NO_DIGIT) throw new TypeError('not base64');
  return digit;
}
