/** The bytes of a part as they were before they were made fit for mail. https://www.rfc-editor.org/rfc/rfc2045#section-6 */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return new Uint8Array(Buffer.from(latin1(bytes), 'base64'));
    case 'quoted-printable':
      return quotedPrintable(bytes);
    default:
      return bytes;
  }
}

const EQUALS = 0x3d;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;

/** https://www.rfc-editor.org/rfc/rfc2045#section-6.7; what is no escape stays as it is. */
function quotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== EQUALS) {
      out[length] = byte;
      length += 1;
      continue;
    }
    const lineEnd = softBreakEnd(bytes, at + 1);
    const [high, low] = [hexDigit(bytes[at + 1]), hexDigit(bytes[at + 2])];
    if (lineEnd !== null) at = lineEnd;
    else {
      const isEscape = high >= 0 && low >= 0;
      out[length] = isEscape ? high * 16 + low : byte;
      length += 1;
      if (isEscape) at += 2;
    }
  }
  return out.subarray(0, length);
}

/** The last byte of a line break that is none; null where something else follows the sign. */
function softBreakEnd(bytes: Uint8Array, from: number): number | null {
  let at = from;
  while (bytes[at] === SPACE || bytes[at] === TAB) at += 1;
  if (bytes[at] === CARRIAGE_RETURN) return bytes[at + 1] === LINE_FEED ? at + 1 : at;
  return bytes[at] === LINE_FEED || at >= bytes.length ? at : null;
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
