import { type FlateError, strFromU8, unzipSync } from 'fflate';

const LARGEST = 100 * 1024 * 1024;

/** Parts of a package as words, by their paths; what is not there, or cannot be read, has none. */
export function partsOfPackage(bytes: Uint8Array, wanted: RegExp): (path: string) => string {
  const files = filesIn(bytes, wanted);
  return (path) => strFromU8(files[path] ?? new Uint8Array());
}

function filesIn(bytes: Uint8Array, wanted: RegExp): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.test(name) && originalSize <= LARGEST,
    });
  } catch (error) {
    if (isDamage(error)) return {};
    throw error;
  }
}

function isDamage(error: unknown): error is FlateError {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Words of XML with the signs that stand in them as references. */
export function xmlDecoded(words: string): string {
  return words.replaceAll(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (all, name, number, hex) => {
      if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? all;
      const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(number);
      return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    },
  );
}
