/*
 * Opens the library that its argument names and indexes it to its end, saying so of each piece. Lives until it is
 * killed.
 */
import { openLibrary } from '../../electron/storage/open-library.ts';
import { indexPiece } from '../../electron/storage/reindex.ts';

const [, , library = ''] = process.argv;
const db = await openLibrary(library);
while (await db.transaction(indexPiece)) process.stdout.write('"a piece"\n');
setInterval(() => undefined, 1000);
