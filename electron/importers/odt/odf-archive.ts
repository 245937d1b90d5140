import { Failed } from '#shared/ipc/result.ts';
import type { SourceFile } from '../importer.ts';
import { openOdfLock } from '../locks/odf-lock.ts';
import { type OdfLock, readOdfLocks } from '../locks/odf-manifest.ts';
import { passwordNeeded, unknownLock, wrongPassword } from '../locks/refusals.ts';
import { type OfficeArchive, openOfficeArchive } from '../office/archive.ts';
import { brokenArchive } from '../zip/broken-archive.ts';
import type { Archive } from '../zip/unzip.ts';

/** The whole package as one locked file: LibreOffice since 24.8. */
const WHOLE = 'encrypted-package';
const LARGEST = 128_000_000;

/**
 * Opens an OpenDocument package. What a password locks in it is opened when it is asked for. Fails with
 * `encrypted-file`, `wrong-password` and `unknown-lock`, and as `openOfficeArchive` does.
 */
export function openOdfArchive(file: SourceFile): OfficeArchive {
  const { archive, unlocked } = openOfficeArchive(file);
  const manifest = archive.read('META-INF/manifest.xml');
  const locks = manifest ? readOdfLocks(manifest, file.name) : new Map<string, OdfLock>();
  if (locks.size === 0) return { archive, unlocked };
  if (file.password === undefined) throw passwordNeeded(`“${file.name}”`);
  const opened = openingArchive(archive, locks, file.name, file.password);
  const whole = opened.read(WHOLE);
  return {
    archive: whole ? openOfficeArchive({ name: file.name, bytes: whole }).archive : opened,
    unlocked: true,
  };
}

function openingArchive(
  archive: Archive,
  locks: ReadonlyMap<string, OdfLock>,
  fileName: string,
  password: string,
): Archive {
  return {
    names: archive.names,
    has: (name) => archive.has(name),
    read(name) {
      const stored = archive.read(name);
      const lock = locks.get(name);
      return stored && lock ? open(stored, lock, fileName, password) : stored;
    },
  };
}

function open(stored: Uint8Array, lock: OdfLock, fileName: string, password: string): Uint8Array {
  if (lock.size > LARGEST)
    throw new Failed('file-too-large', 'This file unpacks to more than Ibid reads of one file.');
  const opened = openOdfLock(stored, lock, password);
  switch (opened) {
    case 'wrong-password':
      throw wrongPassword(`“${fileName}”`);
    case 'unknown':
      throw unknownLock(`“${fileName}”`, 'in a way that Ibid does not know');
    case 'damaged':
      throw brokenArchive('a locked part of it is not what it was when it was locked');
    default:
      return opened;
  }
}
