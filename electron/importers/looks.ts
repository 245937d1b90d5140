/* oxlint-disable eslint/no-control-regex -- the signatures of files are full of them */

import { textKind } from './looks-of-text.ts';
import { isLockedOffice } from './locks/office-lock.ts';
import { archiveKind } from './zip/archive-kind.ts';

/** What the bytes of a file say of it, whatever its name. */
export type Looks =
  | { readonly kind: 'html' }
  | { readonly kind: 'text'; readonly hasTags: boolean }
  /** `what` completes the sentence "This is …"; files of the kind mostly bear one of the extensions. */
  | { readonly kind: 'other'; readonly what: string; readonly extensions: readonly string[] };

const HEAD = 4096;
const ZIP = /^PK(?:\x03\x04|\x05\x06|\x07\x08)/;
const SAMPLE = 1_000_000;

const SIGNATURES: readonly {
  readonly what: string;
  readonly extensions: readonly string[];
  readonly bytes: RegExp;
}[] = [
  { what: 'a PDF document', extensions: ['.pdf'], bytes: /^\s*%PDF-/ },
  {
    what: 'an OpenDocument text',
    extensions: ['.odt'],
    bytes: /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>\s*<office:document\s/,
  },
  { what: 'an office document of an older kind', extensions: ['.doc'], bytes: /^\xd0\xcf\x11\xe0/ },
  { what: 'an RTF document', extensions: ['.rtf'], bytes: /^\s*\{\\rtf/ },
  {
    what: 'a picture',
    extensions: [],
    bytes: /^(?:\x89PNG|GIF8[79]a|\xff\xd8\xff|II\*\0|MM\0\*|RIFF.{4}WEBP)/s,
  },
  {
    what: 'a sound or a film',
    extensions: [],
    bytes: /^(?:ID3[\x02-\x04]|OggS\0|fLaC\0|RIFF.{4}(?:WAVE|AVI )|.{4}ftyp|\x1aE\xdf\xa3)/s,
  },
  {
    what: 'a compressed file',
    extensions: [],
    bytes: /^(?:\x1f\x8b|7z\xbc\xaf|Rar!\x1a|BZh\d1AY|\xfd7zXZ|\x28\xb5\x2f\xfd)/,
  },
  { what: 'a program', extensions: [], bytes: /^(?:\x7fELF|MZ.{0,58}\0|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe)/s },
  { what: 'a database', extensions: [], bytes: /^SQLite format 3\0/ },
];

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;

export function looksLike(bytes: Uint8Array): Looks {
  const head = latin1(bytes.subarray(0, HEAD));
  const found = SIGNATURES.find((signature) => signature.bytes.test(head));
  if (ZIP.test(head)) return { kind: 'other', ...archiveKind(bytes) };
  if (isLockedOffice(bytes))
    return { kind: 'other', what: 'an office document behind a password', extensions: ['.docx'] };
  if (found) return { kind: 'other', what: found.what, extensions: found.extensions };
  if (isSavedMessage(head))
    return { kind: 'other', what: 'a saved web page (MHTML)', extensions: ['.mhtml', '.eml'] };
  const kind = textKind(
    head.includes('\0') ? lettersOf(head) : new TextDecoder().decode(bytes.subarray(0, HEAD)),
  );
  if (kind) return { kind: 'other', ...kind };
  if (PAGE.test(lettersOf(head))) return { kind: 'html' };
  return { kind: 'text', hasTags: TAG.test(lettersOf(latin1(bytes.subarray(0, SAMPLE)))) };
}

/** The head of a message around a page, as browsers write it, and not that of a letter. */
function isSavedMessage(head: string): boolean {
  const lines = (/^[^]*?\r?\n\r?\n/.exec(head)?.[0] ?? head).replaceAll(/\r?\n[ \t]+/g, ' ');
  if (!/^[A-Za-z][\w-]*:/.test(lines) || /^(?:Received|To|Message-ID|Return-Path):/im.test(lines))
    return false;
  const isMime = /^MIME-Version:/im.test(lines);
  const isPage =
    /^Content-Type:\s*multipart\/related\b/im.test(lines) ||
    (/^Content-Type:\s*text\/html\b/im.test(lines) && /^(?:Snapshot-)?Content-Location:/im.test(lines));
  return isMime && isPage;
}

/** UTF-16 without its zeros, and without byte order marks: enough to see tags. */
function lettersOf(head: string): string {
  return head.replaceAll('\0', '').replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/, '');
}

/** `TextDecoder` reads Windows-1252 under that name. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
