import { fromBase64, toBase64 } from './base64.ts';

/** Bytes travel as `{"$bytes": "base64"}`; an object that happens to look so gets one `$` more. */
const BYTES = '$bytes';
const LOOKS_LIKE_BYTES = /^\$+bytes$/;

/**
 * JSON that also carries `Uint8Array`, for a pipe that takes text alone.
 * Otherwise as in JSON: `undefined` in an object is left out, `NaN` becomes null.
 */
export function toWire(value: unknown): string {
  return JSON.stringify(value, function write(this: unknown, name, part: unknown) {
    // A Buffer has already told JSON of its own form when it comes here.
    const whole: unknown = Reflect.get(Object(this), name);
    if (whole instanceof Uint8Array) return { [BYTES]: toBase64(whole) };
    const key = onlyKey(part);
    return key === null ? part : { [`$${key}`]: Reflect.get(Object(part), key) };
  });
}

/** Throws `SyntaxError` or `TypeError` for text that `toWire` did not write. */
export function fromWire(text: string): unknown {
  // The library's lists are megabytes without a byte in them, and a reviver is called for every value.
  if (!text.includes('bytes"')) return JSON.parse(text);
  return JSON.parse(text, (_key, part: unknown) => {
    const key = onlyKey(part);
    if (key === null) return part;
    const content: unknown = Reflect.get(Object(part), key);
    if (key !== BYTES) return { [key.slice(1)]: content };
    if (typeof content !== 'string') throw new TypeError('bytes that are not text');
    return fromBase64(content);
  });
}

/** The key of an object that has one alone and would be taken for bytes, or escaped bytes; otherwise null. */
function onlyKey(part: unknown): string | null {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return null;
  const [key, ...others] = Object.keys(part);
  return key !== undefined && others.length === 0 && LOOKS_LIKE_BYTES.test(key) ? key : null;
}
