import { expect, test } from 'vitest';
import { toNoteId } from '#shared/model/ids.ts';
import type { NoteState } from '#shared/model/note-state.ts';
import { noteFromTemplate } from '../../../electron/library/note-from-template.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import { appendToNote } from '../../../electron/note-text/append-to-note.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';
import { quotationNode } from '../../../electron/note-text/note-nodes.ts';
import { listNotes, listTemplates, setTemplate, trashNote } from '../../../electron/storage/notes.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date(2026, 10, 26, 12);

async function templateOf(title: string, state: NoteState) {
  const db = await tempLibrary();
  const { revisionId } = await store(db, 'about fifty people');
  const passage = await makePassage(db, { revisionId, start: 0, end: 11 }, AT);
  const quoting = appendToNote(state, [quotationNode(passage.id)]);
  const { id } = await createNote(db, '', AT);
  await saveNote(db, { id, title, state: JSON.stringify(quoting), basedOn: 1 }, AT);
  await db.transaction((tx) => setTemplate(tx, id, true));
  return { db, id, passage };
}

test('a note that is begun from a template has its title and text, and is a note of its own', async () => {
  const { db, id, passage } = await templateOf(
    'Interview',
    noteStateFromMarkdown('## Who\n\n- name[^1]\n\n[^1]: In full.'),
  );
  const note = await noteFromTemplate(db, id, AT);
  expect([note.id === id, note.title, note.text, note.passages]).toEqual([
    false,
    'Interview',
    'Who\nname\nIn full.\nabout fifty',
    [passage.id],
  ]);
  expect((await listTemplates(db)).map((template) => template.id)).toEqual([id]);
  expect((await listNotes(db)).filter(({ template }) => template)).toHaveLength(1);
  expect(await listNotes(db)).toHaveLength(2);
});

test('where the template says so it has the date of the day, in the words of the language around it', async () => {
  const { db, id } = await templateOf(
    'Interview, {{date}}',
    noteStateFromMarkdown('Held on {{ Date }}.[^1]\n\nتاریخِ گفت‌وگو: {{date}}\n\n[^1]: Noted {{date}}.'),
  );
  const note = await noteFromTemplate(db, id, AT);
  expect([note.title, note.text.split('\n').slice(0, 3)]).toEqual([
    'Interview, 26 November 2026',
    ['Held on 26 November 2026.', 'Noted 26 November 2026.', 'تاریخِ گفت‌وگو: ۵ آذر ۱۴۰۵'],
  ]);
});

test('a template in the trash is none to begin from, and one that is gone makes no note', async () => {
  const { db, id } = await templateOf('Interview', noteStateFromMarkdown('a'));
  await db.transaction((tx) => trashNote(tx, id, AT.toISOString()));
  expect(await listTemplates(db)).toEqual([]);
  await expect(noteFromTemplate(db, toNoteId('nowhere'), AT)).rejects.toMatchObject({ code: 'not-found' });
  expect(await listNotes(db)).toHaveLength(1);
});
