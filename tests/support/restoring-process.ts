/*
 * Restores the archive that its second argument names into the library that its first names, saying when it begins. It may be
 * killed at any time.
 */
import { restoreArchive } from '../../electron/archive/restore-archive.ts';
import { openLibrary } from '../../electron/storage/open-library.ts';

const [, , library = '', archive = ''] = process.argv;
const db = await openLibrary(library);
process.stdout.write('begun\n');
await restoreArchive(db, archive, {});
await db.close();
