/*
 * Opens the library that its first argument names, and changes it and makes backups of it in the folder that the second
 * names, or exports its notes into that folder, without end. Lives until it is killed.
 */
import { makeBackup } from '../../electron/backups/make-backup.ts';
import { planExport, writeExport } from '../../electron/export/export-notes.ts';
import { createNote, saveNote } from '../../electron/library/save-note.ts';
import { openLibrary } from '../../electron/storage/open-library.ts';
import { noteState } from './note-state.ts';
import type { Acknowledged } from './saving-process.ts';

export type BackedUp = Acknowledged | { readonly did: 'backed up'; readonly name: string };

function say(acknowledged: BackedUp): void {
  process.stdout.write(`${JSON.stringify(acknowledged)}\n`);
}

const [, , path = '', folder = '', what = 'backup'] = process.argv;
const db = await openLibrary(path);
say({ did: 'opened' });
const note = await createNote(db, 'Numbers', new Date());
for (let turn = 1; ; turn += 1) {
  const words = `turn ${turn} of ${process.pid}, at ${Date.now()}`;
  const draft = { id: note.id, title: 'Numbers', state: noteState(words), basedOn: turn };
  const { note: saved } = await saveNote(db, draft, new Date());
  say({ did: 'saved', note: saved.id, version: saved.version, words });
  if (what === 'backup') {
    const { name } = await makeBackup({ db, folder, now: new Date(Date.now() + turn * 1000) });
    say({ did: 'backed up', name });
  } else {
    const plan = await planExport(db, [note.id], { flavour: 'pandoc', texts: true });
    await writeExport(plan, folder, 'replace');
  }
}
