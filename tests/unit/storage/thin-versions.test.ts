import { expect, test } from 'vitest';
import type { NoteId } from '#shared/model/ids.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { newNoteId } from '../../../electron/storage/ids.ts';
import { findNote, insertNote, listNoteVersions, saveNoteVersion } from '../../../electron/storage/notes.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const START = Date.UTC(2026, 0, 1, 9);
const MINUTE = 60_000;

/** Saves one version each so many milliseconds, beginning `startMs` into the day. */
async function write(
  db: Database,
  id: NoteId,
  from: number,
  count: number,
  startMs: number,
  everyMs: number,
) {
  for (let index = 0; index < count; index += 1) {
    const savedAt = new Date(START + startMs + index * everyMs).toISOString();
    const content = { id, title: '', state: '{}', text: `words ${from + index}`, passages: [], savedAt };
    await db.transaction((tx) => saveNoteVersion(tx, { ...content, basedOn: from + index }));
  }
}

async function newNote(db: Database): Promise<NoteId> {
  const id = newNoteId();
  const content = {
    id,
    title: '',
    state: '{}',
    text: '',
    passages: [],
    savedAt: new Date(START).toISOString(),
  };
  await db.transaction((tx) => insertNote(tx, content));
  return id;
}

test('what was saved in the last minutes is kept whole', async () => {
  const db = await tempLibrary();
  const id = await newNote(db);
  await write(db, id, 1, 300, 1000, 800);
  expect(await listNoteVersions(db, id)).toHaveLength(301);
});

test('earlier versions are kept half a minute apart, and those of earlier hours five minutes', async () => {
  const db = await tempLibrary();
  const id = await newNote(db);
  // Two hours, a version a second at their beginning, in their middle and at their end.
  await write(db, id, 1, 400, 1000, 1000);
  await write(db, id, 401, 400, 80 * MINUTE, 1000);
  await write(db, id, 801, 223, 120 * MINUTE, 1000);
  expect((await findNote(db, id))?.version).toBe(1024);
  const versions = (await listNoteVersions(db, id)).toReversed();
  const minutes = versions.map(({ savedAt }) => (Date.parse(savedAt) - START) / MINUTE);
  const between = (from: number, to: number) => minutes.filter((at) => at >= from && at < to).length;
  expect([versions[0]?.version, versions.at(-1)?.version]).toEqual([1, 1024]);
  expect({
    first: between(0, 60),
    middle: between(60, 110),
    last: between(110, 200),
  }).toEqual({ first: 3, middle: 14, last: 223 });
});

test('the newest and the first version are kept however old they are', async () => {
  const db = await tempLibrary();
  const id = await newNote(db);
  await write(db, id, 1, 62, 1000, 100);
  await write(db, id, 63, 1, 24 * 60 * MINUTE, 1);
  const versions = await listNoteVersions(db, id);
  expect(versions.map(({ version }) => version)).toEqual([64, 63, 1]);
});
