import { Failed } from '#shared/ipc/result.ts';
import type { SourceFile } from '../importer.ts';
import { isLockedOffice, openLockedOffice } from '../locks/office-lock.ts';
import type { FindPicture } from '../pictures/picture-shelf.ts';
import { READABLE } from '../readable.ts';
import { archiveKind } from '../zip/archive-kind.ts';
import { openArchive, type Archive } from '../zip/unzip.ts';

const MEGABYTE = 1_000_000;
/** The text of a thousand pages has ten of them; the importing process has 512 for everything that it makes of them. */
const LIMITS = { entries: 50_000, file: 128 * MEGABYTE, total: 512 * MEGABYTE };

export interface OfficeArchive {
  readonly archive: Archive;
  /** It took the password to open it. */
  readonly unlocked: boolean;
}

/** Opens the package of an office document. For one that a password locks it fails as `openLockedOffice` does. */
export function openOfficeArchive({ name, bytes, password }: SourceFile): OfficeArchive {
  if (bytes.length === 0) throw new Failed('empty-file', 'This file is empty: there is no text in it.');
  if (!isLockedOffice(bytes)) return { archive: openArchive(bytes, LIMITS, password), unlocked: false };
  const open = openLockedOffice(bytes, name, password);
  const { what, extensions } = archiveKind(open);
  // Spreadsheets are locked in the same container: only now is it seen what it is.
  if (!extensions.includes('.docx'))
    throw new Failed('unknown-format', `“${name}” is ${what} behind a password. ${READABLE}`);
  return { archive: openArchive(open, LIMITS), unlocked: true };
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
