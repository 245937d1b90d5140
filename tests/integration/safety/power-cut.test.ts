import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { createNote, saveNote } from '../../../electron/library/save-note.ts';
import { findNoteVersion } from '../../../electron/storage/notes.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { noteState } from '../../support/note-state.ts';
import { TIMES } from '../../support/safety-times.ts';
import { store } from '../../support/store.ts';
import { tempFolder } from '../../support/temp-library.ts';

const SECTOR = 512;
const VERSIONS = 12;
/** States after each version. */
const STATES = 3;

interface Disk {
  readonly file: Buffer;
  readonly wal: Buffer;
}

async function diskOf(path: string): Promise<Disk> {
  return { file: await readFile(path), wal: await readFile(`${path}-wal`) };
}

/** What of the bytes written since the last fsync has come to the disk: each sector, or not, or torn into garbage. */
function torn(before: Buffer, after: Buffer): Buffer {
  const left = Buffer.alloc(after.length);
  before.copy(left, 0, 0, Math.min(before.length, after.length));
  const reached = Math.random();
  for (let at = 0; at < after.length; at += SECTOR) {
    const end = Math.min(at + SECTOR, after.length);
    if (before.subarray(at, end).equals(after.subarray(at, end))) continue;
    if (Math.random() < reached) after.copy(left, at, at, end);
    else if (Math.random() < 0.1) for (let byte = at; byte < end; byte += 1) left[byte] = Math.random() * 256;
  }
  // A file may also have kept the length that it had.
  return Math.random() < 0.3
    ? left.subarray(0, Math.max(before.length, Math.floor(after.length * Math.random())))
    : left;
}

test(
  'a power cut at any moment loses no note that was said to be saved',
  { timeout: 3_600_000 },
  async ({ task }) => {
    const tally = { tried: 0, acknowledged: 0, lost: 0, unsound: 0 };
    for (let time = 0; time < TIMES; time += 1) {
      const path = join(await tempFolder(), 'library.ibid');
      const db = await openLibrary(path);
      await store(db, 'Fifty people were held.');
      const note = await createNote(db, 'Numbers', new Date());
      let before = await diskOf(path);
      for (let version = 2; version < VERSIONS + 2; version += 1) {
        const state = noteState(`version ${version} ${'said again '.repeat(200 * version)}`);
        await saveNote(db, { id: note.id, title: 'Numbers', state, basedOn: version - 1 }, new Date());
        const after = await diskOf(path);
        for (let cut = 0; cut < STATES; cut += 1) {
          const folder = await tempFolder();
          const left = join(folder, 'library.ibid');
          await mkdir(folder, { recursive: true });
          // Up to the version before, everything was on the disk when it was acknowledged.
          await writeFile(
            left,
            torn(before.file, after.file).subarray(0, Math.max(before.file.length, after.file.length)),
          );
          await writeFile(`${left}-wal`, torn(before.wal, after.wal));
          const opened = await openLibrary(left);
          tally.tried += 1;
          for (let kept = 2; kept < version; kept += 1) {
            tally.acknowledged += 1;
            const found = await findNoteVersion(opened, note.id, kept);
            if (found?.text.startsWith(`version ${kept} `) !== true) tally.lost += 1;
          }
          if ((await checkLibrary(opened)).findings.length > 0) tally.unsound += 1;
          await opened.close();
        }
        before = after;
      }
      await db.close();
    }
    task.meta.safety = [{ promise: 'S3', what: 'power cut: torn and lost sectors of the WAL', ...tally }];
    expect([tally.lost, tally.unsound]).toEqual([0, 0]);
  },
);
