/** What an RTF file is made of, in its order. */
export interface RtfHandler {
  open(): void;
  close(): void;
  /** `\b0`, `\par`: letters, and a number or none. */
  word(name: string, parameter: number | null): void;
  /** A backslash and a sign that is no letter. */
  symbol(sign: string): void;
  /** A byte of text, plain or as `\'e6`. */
  byte(byte: number): void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
const LONGEST_WORD = 40;

/** Takes an RTF file apart: https://learn.microsoft.com/openspecs/office_file_formats/ms-oxrtfcp, Rich Text Format 1.9.1. */
export function readTokens(bytes: Uint8Array, handler: RtfHandler): void {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === OPEN) handler.open();
    else if (byte === CLOSE) handler.close();
    else if (byte === BACKSLASH) at = readControl(bytes, at, handler);
    else if (byte !== 0x0d && byte !== 0x0a && byte !== 0) handler.byte(byte);
  }
}

/** Answers where the next token begins. */
function readControl(bytes: Uint8Array, start: number, handler: RtfHandler): number {
  const first = bytes[start];
  if (first === undefined) return start;
  if (first === QUOTE) {
    const value = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
    if (!Number.isNaN(value)) handler.byte(value);
    return start + 3;
  }
  if (!isLetter(first)) {
    // A line end behind a backslash is a paragraph's.
    if (first === 0x0a || first === 0x0d) handler.word('par', null);
    else handler.symbol(String.fromCharCode(first));
    return start + 1;
  }
  let at = start;
  while (at - start < LONGEST_WORD && isLetter(bytes[at])) at += 1;
  const name = latin(bytes, start, at);
  const isNegative = bytes[at] === MINUS && isDigit(bytes[at + 1]);
  if (isNegative) at += 1;
  const digits = at;
  while (at - digits < 10 && isDigit(bytes[at])) at += 1;
  const parameter = at === digits ? null : Number(latin(bytes, digits, at)) * (isNegative ? -1 : 1);
  if (bytes[at] === SPACE) at += 1;
  handler.word(name, parameter);
  // What follows is no text and may hold anything.
  return name === 'bin' && parameter !== null && parameter > 0 ? at + parameter : at;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
