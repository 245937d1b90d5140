/*
 * Opens the library that its argument names and indexes it to its end, saying so of each piece. Lives until it is
 * killed.
 */
import { openLibrary } from '../../electron/storage/open-library.ts';
import { indexPiece } from '../../electron/storage/reindex.ts';

export type Indexed = 'a piece';

const [, , library = ''] = process.argv;
const said: Indexed = 'a piece';
const db = await openLibrary(library);
while (await db.transaction(indexPiece)) process.stdout.write(`${JSON.stringify(said)}\n`);
setInterval(() => undefined, 1000);
