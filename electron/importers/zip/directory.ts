import { brokenArchive } from './broken-archive.ts';
import { extraFields, lockOf, type ZipLock } from './zip-lock.ts';

/** What an archive says of one of its files. Nothing of it is to be trusted: it is checked when the file is unpacked. */
export interface ZipEntry {
  /** With `/` between folders, as it is written. */
  readonly name: string;
  readonly method: number;
  /** Null for one that no password locks. */
  readonly lock: ZipLock | null;
  /** Null where something else proves what is unpacked. */
  readonly crc: number | null;
  /** In bytes, packed and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Of the local header, in bytes from the start of the archive. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const IN_EXTRA_FIELD = 0xffffffff;
/** The extra field of archives that are larger than their own numbers. */
const LONG_NUMBERS = 1;

/** The files of an archive, in its order. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3 */
export function readDirectory(bytes: Uint8Array, mostEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = directoryIn(view);
  if (count > mostEntries) throw brokenArchive(`it claims to hold ${count.toLocaleString('en')} files`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL)
      throw brokenArchive('its list of files is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw brokenArchive('its list of files is damaged');
    entries.push(entryAt(bytes, view, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  const extra = extraFields(view, at + 46 + nameLength, extraLength);
  const large = longNumbers(extra.get(LONG_NUMBERS));
  const crc = view.getUint32(at + 16, true);
  const { method, lock } = lockOf(flags, view.getUint16(at + 10, true), extra, [
    crc >>> 24,
    view.getUint8(at + 13),
  ]);
  // Those that do not fit stand in the extra field, in this order.
  const [size, packed, offset] = [at + 24, at + 20, at + 42].map((place) => {
    const number = view.getUint32(place, true);
    return number === IN_EXTRA_FIELD ? (large.shift() ?? number) : number;
  });
  return {
    name: decodeName(name, (flags & 0x800) !== 0),
    method,
    lock,
    crc: lock?.kind === 'aes' && !lock.hasCrc ? null : crc,
    packed: packed ?? 0,
    size: size ?? 0,
    offset: offset ?? 0,
  };
}

/** Those of the ZIP64 extra field. */
function longNumbers(field: DataView | undefined): number[] {
  if (!field) return [];
  return Array.from({ length: field.byteLength >>> 3 }, (_, index) => longAt(field, index * 8));
}

function directoryIn(view: DataView): { readonly start: number; readonly count: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== IN_EXTRA_FIELD) return { count, start };
    return longDirectory(view, at) ?? { count, start };
  }
  throw brokenArchive('its end is missing');
}

function longDirectory(
  view: DataView,
  end: number,
): { readonly start: number; readonly count: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = longAt(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return { count: longAt(view, at + 32), start: longAt(view, at + 48) };
}

function longAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Without the flag names are in the system's old encoding; what is not UTF-8 is read as Latin letters. */
function decodeName(bytes: Uint8Array, saysUtf8: boolean): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  return saysUtf8 || !text.includes('\ufffd') ? text : new TextDecoder('windows-1252').decode(bytes);
}
