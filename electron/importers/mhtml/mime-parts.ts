import { Failed } from '#shared/ipc/result.ts';
import { decodeTransfer, latin1 } from './transfer-encoding.ts';

/** A part that is no frame for other parts. */
export interface MimePart {
  /** In lower case, without parameters: `text/html`. */
  readonly type: string;
  readonly charset: string | null;
  /** Without its angle brackets. */
  readonly id: string | null;
  readonly location: string | null;
  readonly bytes: Uint8Array;
}

export interface MimeMessage {
  readonly parts: readonly MimePart[];
  /** The id of the part that the others belong to, where the message names one. */
  readonly start: string | null;
  /** Where a browser saved the page from. */
  readonly location: string | null;
  /** The end of the last part is missing. */
  readonly isCutOff: boolean;
}

const MOST_PARTS = 20_000;
const DEEPEST = 10;
const LONGEST_HEAD = 1_000_000;

/** Takes a message apart. https://www.rfc-editor.org/rfc/rfc2046#section-5.1, https://www.rfc-editor.org/rfc/rfc2557 */
export function readMessage(bytes: Uint8Array): MimeMessage {
  const parts: MimePart[] = [];
  const { headers } = splitHead(bytes);
  const isCutOff = collect(bytes, parts, 0);
  return {
    parts,
    start: bracketless(parameter(headers.get('content-type') ?? '', 'start')),
    location: headers.get('snapshot-content-location') ?? headers.get('content-location') ?? null,
    isCutOff,
  };
}

/** Answers whether the end is missing. */
function collect(bytes: Uint8Array, parts: MimePart[], depth: number): boolean {
  const { headers, body } = splitHead(bytes);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /^\s*multipart\//i.test(type) ? parameter(type, 'boundary') : null;
  if (boundary === null) {
    if (parts.length >= MOST_PARTS) throw tooDeep();
    parts.push({
      type: (/^[^;]*/.exec(type)?.[0] ?? '').trim().toLowerCase(),
      charset: parameter(type, 'charset'),
      id: bracketless(headers.get('content-id') ?? null),
      location: headers.get('content-location') ?? null,
      bytes: decodeTransfer(body, headers.get('content-transfer-encoding') ?? ''),
    });
    return false;
  }
  if (depth >= DEEPEST) throw tooDeep();
  const { inside, isCutOff } = splitAt(body, boundary);
  const below = inside.map((part) => collect(part, parts, depth + 1));
  return isCutOff || below.includes(true);
}

/** What stands between the lines that are the boundary. */
function splitAt(
  bytes: Uint8Array,
  boundary: string,
): { readonly inside: readonly Uint8Array[]; readonly isCutOff: boolean } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const inside: Uint8Array[] = [];
  let start: number | null = null;
  for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + mark.length)) {
    const end = at + mark.length;
    const rest = /^(--)?[ \t]*(?:\r?\n|$)/.exec(buffer.toString('latin1', end, end + 100));
    if ((at > 0 && buffer[at - 1] !== 0x0a) || !rest) continue;
    if (start !== null) inside.push(bytes.subarray(start, withoutBreak(buffer, start, at)));
    if (rest[1] !== undefined) return { inside, isCutOff: false };
    start = end + rest[0].length;
    if (inside.length > MOST_PARTS) throw tooDeep();
  }
  if (start !== null) inside.push(bytes.subarray(start));
  return { inside, isCutOff: true };
}

/** The line break before a boundary belongs to it. */
function withoutBreak(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start) return end;
  return bytes[end - 2] === 0x0d ? Math.max(start, end - 2) : end - 1;
}

function splitHead(bytes: Uint8Array): {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
} {
  const text = latin1(bytes.subarray(0, LONGEST_HEAD));
  const end = /^\r?\n|\r?\n\r?\n/.exec(text);
  const head = text.slice(0, end?.index ?? text.length);
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end ? bytes.subarray(end.index + end[0].length) : bytes.subarray(bytes.length) };
}

function parameter(value: string, name: string): string | null {
  const match = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))`, 'i').exec(value);
  return match?.[1]?.replaceAll(/\\(.)/g, '$1') ?? match?.[2] ?? null;
}

function bracketless(id: string | null): string | null {
  return id === null ? null : id.trim().replace(/^<(.*)>$/s, '$1');
}

function tooDeep(): Failed {
  return new Failed('too-deep', 'This file is made of too many parts to be read.');
}
