import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of every locked file in the fixtures that is not said to have another. */
export const PASSWORD = 'salt & mill';
export const PERSIAN_PASSWORD = 'نمک و آسیا';

/** A text of our own, locked by qpdf, zip, 7-Zip, LibreOffice, and as Office 2007 does. */
export function lockedFixture(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, '..', 'fixtures', 'documents', 'locked', name));
}
