import PostalMime, { decodeWords, type Email } from 'postal-mime';
import { Failed } from '#shared/ipc/result.ts';
import { decode } from '../decode.ts';

export interface ParsedMail extends Email {
  /** Of the text, as a WHATWG label. */
  readonly encoding: string;
}

const DEEPEST = 100;
const HEADER_BYTES = 4 * 1024 * 1024;
/** A mail with thousands of pictures attached exists; one of more parts was made to take an hour. */
const MOST_PARTS = 20_000;
const MAIL_HEADERS = new Set([
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'received',
  'sender',
  'return-path',
]);

/** Fails with `empty-file`, `too-deep`, `file-too-large` for one of too many parts, or `unreadable-file` for what is no mail. */
export async function parseMail(bytes: Uint8Array): Promise<ParsedMail> {
  refuseTooManyParts(bytes);
  const { raw, encoding } = withKnownCharset(bytes);
  const mail = await parse(raw);
  if (!mail.headers.some(({ key }) => MAIL_HEADERS.has(key))) {
    throw new Failed('unreadable-file', 'This file holds no mail: it has no sender, no subject and no date.');
  }
  return { ...mail, encoding };
}

/** Before they are parsed, which takes ever longer for each. https://www.rfc-editor.org/rfc/rfc2046#section-5.1 */
function refuseTooManyParts(bytes: Uint8Array): void {
  const letters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const boundaries = new Set(
    [...letters.matchAll(/\bboundary\s*=\s*(?:"([^"\r\n]+)"|([^\s";]+))/giu)].map(
      ([, quoted, bare]) => quoted ?? bare,
    ),
  );
  let parts = 0;
  for (const [, boundary = ''] of letters.matchAll(/^--(.+?)[ \t]*\r?$/gmu)) {
    if (boundaries.has(boundary)) parts += 1;
    if (parts > MOST_PARTS) {
      throw new Failed(
        'file-too-large',
        `This mail has more than ${MOST_PARTS.toLocaleString('en')} parts. It was not imported.`,
      );
    }
  }
}

async function parse(raw: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(raw, {
      // A message that was sent along is a document of its own.
      forceRfc822Attachments: true,
      maxNestingDepth: DEEPEST,
      maxHeadersSize: HEADER_BYTES,
    });
  } catch (error) {
    if (error instanceof Error && /^Maximum (?:MIME nesting depth|header size)/i.test(error.message)) {
      throw new Failed(
        'too-deep',
        'This mail is nested too deeply to be read, or made of nothing but headers.',
        { cause: error },
      );
    }
    throw error;
  }
}

/** Letters that no part of the mail explains are read as the language's own, and handed on as UTF-8. */
function withKnownCharset(bytes: Uint8Array): { readonly raw: Uint8Array; readonly encoding: string } {
  const letters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const named = /^content-type:[^\n]*(?:\r?\n[ \t][^\n]*)*?charset\s*=\s*"?([^\s";]+)/imu.exec(letters)?.[1];
  const isAscii = !bytes.some((byte) => byte > 127);
  if (named === undefined && !isAscii) {
    const { text, encoding } = decode(bytes);
    return { raw: new TextEncoder().encode(text), encoding };
  }
  if (bytes.length === 0) decode(bytes);
  return { raw: bytes, encoding: labelOf(named ?? 'utf-8') };
}

function labelOf(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return 'utf-8';
    throw error;
  }
}

/** A header's words, its encoded ones decoded: https://www.rfc-editor.org/rfc/rfc2047. Null where the mail has none. */
export function headerOf({ headers }: Pick<Email, 'headers'>, name: string): string | null {
  const value = headers.find(({ key }) => key === name)?.value;
  const words = value === undefined ? '' : decodeWords(value).replaceAll(/\s+/gu, ' ').trim();
  return words === '' ? null : words;
}
