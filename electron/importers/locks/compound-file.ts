import { brokenArchive } from '../zip/broken-archive.ts';

const SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const HEADER_LENGTH = 512;
const ENTRY_LENGTH = 128;
/** In bytes, by the number that stands for them in the head. */
const SECTOR_SIZES: ReadonlyMap<number, number> = new Map([
  [9, 512],
  [12, 4096],
]);
const MINI_SIZE = 64;
/** Numbers from here on are no sectors: the end of a chain, or a hole. */
const LAST_SECTOR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** A file of several streams, as Office programs keep what they lock: https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb */
export interface CompoundFile {
  /** Whatever storage it lies in; null where there is none of this name. Fails with `unreadable-file`. */
  read(name: string): Uint8Array | null;
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes.length > HEADER_LENGTH && SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/** Nothing that the file says of itself is believed: chains end where the file does. Fails with `unreadable-file`. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (!isCompoundFile(bytes)) throw broken();
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = SECTOR_SIZES.get(file.readUInt16LE(30));
  const miniCutoff = file.readUInt32LE(56);
  if (sectorSize === undefined) throw broken();
  const sector = (number: number): Buffer => {
    const start = (number + 1) * sectorSize;
    if (start >= file.length) throw broken();
    return file.subarray(start, start + sectorSize);
  };
  const nextSector = numbersIn(fatSectors(file, sector).map(sector));
  const chain = (start: number): Buffer => Buffer.concat(follow(start, nextSector).map(sector));
  const entries = entriesIn(chain(file.readUInt32LE(48)));
  const nextMini = numbersIn(follow(file.readUInt32LE(60), nextSector).map(sector));
  const root = entries.find(({ type }) => type === ROOT);

  function readMini({ start }: Entry): Buffer {
    const small = chain(root?.start ?? LAST_SECTOR);
    return Buffer.concat(
      follow(start, nextMini).map((number) => small.subarray(number * MINI_SIZE, (number + 1) * MINI_SIZE)),
    );
  }
  return {
    read(name) {
      const entry = entries.find((one) => one.type === STREAM && one.name === name);
      if (!entry) return null;
      const content = entry.size < miniCutoff ? readMini(entry) : chain(entry.start);
      if (content.length < entry.size) throw broken();
      return content.subarray(0, entry.size);
    },
  };
}

/** Where the table of sectors lies: the first are named in the head, more in a chain of their own. */
function fatSectors(file: Buffer, sector: (number: number) => Buffer): readonly number[] {
  const lists = [file.subarray(76, HEADER_LENGTH)];
  const seen = new Set<number>();
  for (let next = file.readUInt32LE(68); next < LAST_SECTOR;) {
    if (seen.has(next)) throw broken();
    seen.add(next);
    const list = sector(next);
    if (list.length < 4) throw broken();
    lists.push(list.subarray(0, -4));
    next = list.readUInt32LE(list.length - 4);
  }
  return [...numbersIn(lists)].filter((number) => number < LAST_SECTOR);
}

function follow(start: number, next: Uint32Array): readonly number[] {
  const chain: number[] = [];
  for (let at = start; at < LAST_SECTOR; at = next[at] ?? LAST_SECTOR) {
    if (chain.length >= next.length) throw broken();
    chain.push(at);
  }
  return chain;
}

function numbersIn(sectors: readonly Buffer[]): Uint32Array {
  const all = Buffer.concat(sectors);
  return Uint32Array.from({ length: all.length >>> 2 }, (_, index) => all.readUInt32LE(index * 4));
}

function entriesIn(directory: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_LENGTH <= directory.length; at += ENTRY_LENGTH) {
    const nameLength = Math.min(64, directory.readUInt16LE(at + 64));
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, nameLength - 2)),
      type: directory.readUInt8(at + 66),
      start: directory.readUInt32LE(at + 116),
      // The upper half is rubbish in files of the third version, and none of the fourth reaches it here.
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}

function broken(): Error {
  return brokenArchive('it is cut off, or the list of what it holds is broken');
}
