import { Failed } from '#shared/ipc/result.ts';
import type { FindPicture } from '../pictures/picture-shelf.ts';
import { openArchive, type Archive } from '../zip/unzip.ts';

const MEGABYTE = 1_000_000;
/** The text of a thousand pages has ten of them; the importing process has 512 for everything that it makes of them. */
const LIMITS = { entries: 50_000, file: 128 * MEGABYTE, total: 512 * MEGABYTE };

/** Opens the package of an office document. Fails with `encrypted-file` for one that a password locks. */
export function openOfficeArchive(bytes: Uint8Array, fileName: string): Archive {
  if (bytes.length === 0) throw new Failed('empty-file', 'This file is empty: there is no text in it.');
  if (isLocked(bytes)) throw passwordNeeded(fileName);
  return openArchive(bytes, LIMITS);
}

/** Office programs put a locked document into a container of another kind: https://learn.microsoft.com/openspecs/office_file_formats/ms-offcrypto */
export function isLocked(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isContainer = file.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  return isContainer && file.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

export function passwordNeeded(fileName: string): Failed {
  return new Failed(
    'encrypted-file',
    `“${fileName}” is locked with a password. Open it in the program that made it, save a copy without the password, and import the copy.`,
  );
}

/** Finds pictures in the package. One that cannot be unpacked is one that is not there. */
export function pictureFinder(archive: Archive): FindPicture {
  return (name) => {
    try {
      return archive.read(name);
    } catch (error) {
      if (error instanceof Failed) return null;
      throw error;
    }
  };
}
