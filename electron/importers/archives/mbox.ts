import { Failed } from '#shared/ipc/result.ts';
import { ARCHIVE_EXTENSIONS } from '#shared/model/formats.ts';
import type { FileContents, OfferedFile, Opener } from '../importer.ts';
import { AT_ONCE } from './at-once.ts';

/** A folder of mails as mail programs export it, each of which is imported by itself: https://www.rfc-editor.org/rfc/rfc4155. */
export const mbox: Opener = {
  format: null,
  extensions: ARCHIVE_EXTENSIONS.mbox,
  open: async ({ bytes }, from) =>
    unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), from),
};

const NEWLINE = 0x0a;
/** `From noor@orval.example Thu Sep 30 14:05:12 2010`: what a letter says in such words ends in no year. */
const SEPARATOR = /^From \S[^\n]{0,200}\d{4}(?: [+-]\d{4})?\r?\n/;

function unpack(bytes: Buffer, from: number): FileContents {
  const starts = startsIn(bytes);
  if (starts.length === 0) throw new Failed('unreadable-file', 'This file holds no mail.');
  const offered: OfferedFile[] = [];
  let unpacked = 0;
  let at = from;
  while (at < starts.length && offered.length < AT_ONCE.files && unpacked < AT_ONCE.bytes) {
    const content = messageFrom(bytes.subarray(starts[at], starts[at + 1] ?? bytes.length));
    offered.push({ kind: 'file', path: `${at + 1}.eml`, bytes: content });
    unpacked += content.length;
    at += 1;
  }
  return { documents: [], offered, next: at < starts.length ? at : null };
}

/** Offsets of the lines that part the mails. */
function startsIn(bytes: Buffer): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < bytes.length;) {
    const afterBlank =
      at === 0 || bytes[at - 2] === NEWLINE || (bytes[at - 2] === 0x0d && bytes[at - 3] === NEWLINE);
    if (afterBlank && SEPARATOR.test(bytes.toString('latin1', at, at + 300))) starts.push(at);
    const next = bytes.indexOf('\nFrom ', at);
    at = next < 0 ? -1 : next + 1;
  }
  return starts;
}

/** Without the line that parts it from the mail before; its own lines that look so come with a `>` before them. */
function messageFrom(bytes: Buffer): Uint8Array {
  const lines = bytes.subarray(bytes.indexOf(NEWLINE) + 1).toString('latin1');
  return new Uint8Array(Buffer.from(lines.replaceAll(/^>(>*From )/gm, '$1'), 'latin1'));
}
