import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { openArchive } from '../../../../electron/importers/zip/unzip.ts';
import { makeZip } from '../../../support/make-zip.ts';

const FILES = { mimetype: 'application/epub+zip', 'a/b.txt': 'Words '.repeat(1000), 'کتاب.txt': 'گواه' };
const text = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes);

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Failed) return error.code;
    throw error;
  }
  return 'none';
}

/** Writes a number over every place where the same number stands, as both headers of a file say it. */
function withNumber(zip: Uint8Array, from: number, to: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(from);
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 4))
    bytes.writeUInt32LE(to, at);
  return new Uint8Array(bytes);
}

test('an archive gives its files, packed or not, in their order and whatever their names', () => {
  const archive = openArchive(makeZip(FILES, ['mimetype']));
  expect(archive.names).toEqual(Object.keys(FILES));
  expect(archive.names.map((name) => text(archive.read(name)))).toEqual(Object.values(FILES));
  expect([archive.has('a'), archive.read('a'), archive.read('../a/b.txt')]).toEqual([false, null, null]);
});

test('an archive with a comment behind it is read as well', () => {
  const zip = Buffer.from(makeZip(FILES));
  zip.writeUInt16LE(5, zip.length - 2);
  expect(openArchive(new Uint8Array(Buffer.concat([zip, Buffer.from('notes')]))).names).toHaveLength(3);
});

test('a file that unpacks to more than it says is damaged, and no more of it is unpacked', () => {
  const bomb = makeZip({ 'a.txt': new Uint8Array(50_000_000) });
  const archive = openArchive(withNumber(bomb, 50_000_000, 1000));
  const before = process.memoryUsage().arrayBuffers;
  expect(codeOf(() => archive.read('a.txt'))).toBe('unreadable-file');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

test('files that are too large, alone or together, are refused before they are unpacked', () => {
  const zip = makeZip({ 'a.txt': new Uint8Array(6000), 'b.txt': new Uint8Array(6000) });
  const alone = openArchive(zip, { entries: 10, file: 5000, total: 100_000 });
  const together = openArchive(zip, { entries: 10, file: 10_000, total: 10_000 });
  expect(codeOf(() => alone.read('a.txt'))).toBe('file-too-large');
  expect([
    together.read('a.txt')?.length,
    together.read('a.txt')?.length,
    codeOf(() => together.read('b.txt')),
  ]).toEqual([6000, 6000, 'file-too-large']);
});

test('more files than anybody packs are refused', () => {
  const zip = makeZip(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.txt`, ''])));
  expect(codeOf(() => openArchive(zip, { entries: 20, file: 9, total: 9 }))).toBe('unreadable-file');
});

test('a file behind a password says so', () => {
  const zip = Buffer.from(makeZip({ 'a.txt': 'Words' }));
  const central = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  zip.writeUInt16LE(zip.readUInt16LE(central + 8) | 1, central + 8);
  expect(codeOf(() => openArchive(new Uint8Array(zip)).read('a.txt'))).toBe('encrypted-file');
});

test('a changed letter is found out', () => {
  const zip = Buffer.from(makeZip({ 'a.txt': 'The ferry' }, ['a.txt']));
  zip.write('Tha', zip.indexOf('The'));
  expect(codeOf(() => openArchive(new Uint8Array(zip)).read('a.txt'))).toBe('unreadable-file');
});

test('sizes that stand in the field for large files are read from there', () => {
  const packed = deflateRawSync(Buffer.from('Words'));
  const source = Buffer.from(makeZip({ 'a.txt': 'Words' }));
  const central = source.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  const end = source.indexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(5n, 4);
  extra.writeBigUInt64LE(BigInt(packed.length), 12);
  const record = Buffer.from(source.subarray(central, end));
  record.writeUInt32LE(0xffffffff, 20);
  record.writeUInt32LE(0xffffffff, 24);
  record.writeUInt16LE(extra.length, 30);
  const zip = Buffer.concat([
    source.subarray(0, central),
    record.subarray(0, 46 + 5),
    extra,
    source.subarray(end),
  ]);
  expect(text(openArchive(new Uint8Array(zip)).read('a.txt'))).toBe('Words');
});

test('an archive that is cut off or overwritten anywhere is read or refused, and never more', () => {
  const zip = makeZip(FILES);
  const outcomes = new Set<string>();
  for (let at = 0; at < zip.length; at += 1) {
    const changed = Uint8Array.from(zip);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    for (const bytes of [zip.subarray(0, at), changed]) {
      const code = codeOf(() => {
        const archive = openArchive(bytes);
        for (const name of archive.names) archive.read(name);
      });
      outcomes.add(code);
    }
  }
  expect([...outcomes].toSorted()).toEqual(['file-too-large', 'none', 'unknown-lock', 'unreadable-file']);
});
