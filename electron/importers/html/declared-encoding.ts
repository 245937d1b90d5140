/** Browsers look no further: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
const PRESCAN = 1024;

const DECLARATIONS = [
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([a-z0-9_:.-]+)/i,
  /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([a-z0-9_:.-]+)["']/i,
];

/** The encoding that a page says it is in; undefined where it says nothing. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, PRESCAN);
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  for (const declaration of DECLARATIONS) {
    const label = declaration.exec(text)?.[1];
    // A page whose bytes are ASCII enough to be scanned is not in UTF-16, whatever it says.
    if (label !== undefined) return /^utf-?16/i.test(label) ? 'utf-8' : label;
  }
  return undefined;
}
