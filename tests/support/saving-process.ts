/*
 * Opens the library that its argument names and changes it without end, saying of each change that it was made once
 * the library has acknowledged it. A second argument is its key. Lives until it is killed.
 */
import { makePassage } from '../../electron/library/make-passage.ts';
import { createNote, saveNote } from '../../electron/library/save-note.ts';
import { wholeFile } from '../../electron/importers/importer.ts';
import { storeDocuments } from '../../electron/library/store-document.ts';
import type { Database } from '../../electron/storage/database.ts';
import { migrations } from '../../electron/storage/migrations.ts';
import { openLibrary } from '../../electron/storage/open-library.ts';
import { setHighlight } from '../../electron/storage/passages.ts';
import { importedDocument, paragraph } from './imported-document.ts';
import { keyFrom } from './key-digits.ts';
import { noteState } from './note-state.ts';

export type Acknowledged =
  | { readonly did: 'opened' }
  | { readonly did: 'imported'; readonly document: string; readonly words: string }
  | { readonly did: 'highlighted'; readonly passage: string }
  | { readonly did: 'saved'; readonly note: string; readonly version: number; readonly words: string };

function say(acknowledged: Acknowledged): void {
  process.stdout.write(`${JSON.stringify(acknowledged)}\n`);
}

async function changeWithoutEnd(db: Database): Promise<never> {
  const note = await createNote(db, 'Numbers', new Date());
  for (let turn = 1; ; turn += 1) {
    const words = `turn ${turn} of ${process.pid}, at ${Date.now()}`;
    const {
      documents: [stored],
    } = await storeDocuments(
      {
        db,
        process: {
          read: async () =>
            wholeFile(
              'plain-text',
              importedDocument('', {
                blocks: Array.from({ length: 30 }, (_, index) => paragraph(`${words}, row ${index}`)),
              }),
            ),
        },
        now: () => new Date(),
      },
      { name: 'a.txt', bytes: new TextEncoder().encode(words) },
    );
    if (!stored) throw new Error('nothing was stored');
    const { document } = stored;
    say({ did: 'imported', document: document.id, words });
    const passage = await makePassage(
      db,
      { revisionId: document.revisionId, start: 0, end: words.length },
      new Date(),
    );
    await db.transaction((tx) => setHighlight(tx, passage.id, 'yellow'));
    say({ did: 'highlighted', passage: passage.id });
    const draft = {
      id: note.id,
      title: 'Numbers',
      state: noteState(words, { quotes: passage.id }),
      basedOn: turn,
    };
    const { note: saved } = await saveNote(db, draft, new Date());
    say({ did: 'saved', note: saved.id, version: saved.version, words });
  }
}

const [, , path = '', digits = 'none'] = process.argv;
const db = await openLibrary(path, migrations, keyFrom(digits));
say({ did: 'opened' });
await changeWithoutEnd(db);
