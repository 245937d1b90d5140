import { execFileSync } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { EXPORT_FLAVOURS, isOneFile } from '#shared/model/export.ts';
import { type NoteId, toNoteId, toPassageId } from '#shared/model/ids.ts';
import { noteStateOf, paragraphNode, quotationNode, textNode } from '../../electron/note-text/note-nodes.ts';
import type { Writer } from '../../electron/storage/database.ts';
import { insertNote } from '../../electron/storage/notes.ts';
import { openTestIbid } from '../support/library.ts';
import { type ExportBench, exportBench } from '../support/export-bench.ts';
import { tempFolder } from '../support/temp-library.ts';

const HOUSE = 'The House by the Harbour';
const SAID = 'Nobody counted the people in the lower building';
/** Of every kind, with as many notes as each has files. */
const OF_NOTES = EXPORT_FLAVOURS.filter((flavour) => !isOneFile(flavour));

/** Notes of these titles that quote, each of which links to the next, and the last to the first. */
async function inACircle(
  titles: readonly string[],
): Promise<ExportBench & { readonly ids: readonly NoteId[] }> {
  const ibid = await exportBench();
  // A printer makes a program start, and is tested by itself.
  ibid.host.printPage = async () => Buffer.from('%PDF-1.7');
  const passage = await ibid.quote(HOUSE, SAID);
  const ids: NoteId[] = [];
  for (const title of titles) ids.push((await ibid.handlers['notes.create'](title)).id);
  for (const [at, id] of ids.entries()) {
    const next = ids[(at + 1) % ids.length] ?? id;
    const link = [textNode('See '), { type: 'note-link', version: 1, noteId: next } as const];
    const state = JSON.stringify(noteStateOf([paragraphNode(link), quotationNode(passage)]));
    await ibid.handlers['notes.save']({ id, title: titles[at] ?? '', state, basedOn: 1 });
  }
  return { ...ibid, ids };
}

/** A disk of 256 kB without room, where the system lets us mount one. */
async function fullDisk(
  skip: (note: string) => never,
): Promise<{ readonly disk: string; readonly free: () => Promise<void> }> {
  const disk = await tempFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    skip('no small disk can be mounted here');
  }
  onTestFinished(() => void execFileSync('umount', [disk]));
  execFileSync('sh', ['-c', `cat /dev/zero > "${disk}/filler" 2>/dev/null || true`]);
  return { disk, free: () => rm(join(disk, 'filler')) };
}

test.for(EXPORT_FLAVOURS)(
  'a disk that is full while %s is written has nothing half-written on it',
  async (flavour, { skip }) => {
    const ibid = await inACircle(['Numbers', 'Rooms']);
    const { disk, free } = await fullDisk(skip);
    ibid.host.folder = disk;
    const write = () => ibid.handlers['notes.export'](ibid.ids, { flavour, texts: false });
    await expect(write()).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringMatching(/full/),
    });
    expect(await readdir(disk)).toEqual(['filler']);
    await free();
    expect(await write()).toMatchObject({ status: 'written' });
  },
);

test('a disk that is full while a library is archived has nothing half-written on it', async ({ skip }) => {
  const ibid = await inACircle(['Numbers']);
  const { disk, free } = await fullDisk(skip);
  const write = () => ibid.archives.write(join(disk, 'archive'), {});
  await expect(write()).rejects.toMatchObject({ code: 'disk-full' });
  expect(await readdir(disk)).toEqual(['filler']);
  await free();
  await write();
  expect((await readdir(disk)).toSorted()).toEqual(['archive']);
});

test.each(['pandoc', 'obsidian', 'html', 'docx'] as const)(
  'a folder that goes while notes are written as %s is told, and has no half of them',
  async (flavour) => {
    const ibid = await inACircle(Array.from({ length: 12 }, (_, at) => `Numbers ${at}`));
    const folder = join(await tempFolder(), 'out');
    await mkdir(folder);
    ibid.host.folder = folder;
    const gone = new Promise<void>((resolve, reject) => {
      const watching = watch(folder, () => {
        watching.close();
        rm(folder, { recursive: true, force: true, maxRetries: 20 }).then(resolve, reject);
      });
    });
    await expect(ibid.handlers['notes.export'](ibid.ids, { flavour, texts: false })).rejects.toMatchObject({
      code: 'file-missing',
    });
    await gone;
    const left = await readdir(folder).catch(() => []);
    expect(left).toEqual([]);
  },
);

const HARD_TITLES = [
  'x'.repeat(300),
  'ب'.repeat(300),
  'CON',
  'nul.txt',
  'a/b\\c:d*e?f"g<h>i|j',
  '🕯️ Lantern 👩‍👩‍👧‍👦',
  '..',
  '.hidden',
  'Numbers',
  'Numbers',
  'NUMBERS',
  'e\u0301',
  '\u00e9',
  '',
  '[[link]] #tag ^block',
];

test.each(OF_NOTES)(
  'notes of every hard title, which link in a circle, go to a file each as %s',
  async (flavour) => {
    const ibid = await inACircle(HARD_TITLES);
    const outcome = await ibid.handlers['notes.export'](ibid.ids, { flavour, texts: false });
    expect(outcome).toMatchObject({ status: 'written', remarks: [] });
    const extension = OTHER_EXTENSIONS.has(flavour) ? flavour : 'md';
    const files = (await readdir(ibid.out)).filter((name) => name.endsWith(`.${extension}`));
    expect(new Set(files.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(HARD_TITLES.length);
    for (const name of files) {
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      // oxlint-disable-next-line eslint/no-control-regex -- control characters are what must not be there
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u007f]|^[.\s-]|^(?:con|nul)(?:\.|$)/iu);
    }
  },
);

const OTHER_EXTENSIONS: ReadonlySet<string> = new Set(['html', 'docx', 'odt', 'pdf']);

test.each(EXPORT_FLAVOURS)(
  'a note that quotes a lost passage is refused by its title, and nothing is written as %s',
  async (flavour) => {
    const ibid = await inACircle(['Numbers']);
    const lost = toNoteId('n-lost');
    const state = JSON.stringify(noteStateOf([quotationNode(toPassageId('p-lost'))]));
    const content = {
      id: lost,
      title: 'Lost',
      state,
      text: '',
      passages: [],
      savedAt: '2026-01-01T00:00:00.000Z',
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a library that something has gone wrong with
    const db = ibid.db as unknown as { transaction(work: (tx: Writer) => Promise<void>): Promise<void> };
    await db.transaction((tx) => insertNote(tx, content));
    await expect(
      ibid.handlers['notes.export']([...ibid.ids, lost], { flavour, texts: false }),
    ).rejects.toMatchObject({ code: 'export-unsound', message: expect.stringContaining('“Lost”') });
    expect(await readdir(ibid.out)).toEqual([]);
  },
);

test.each(['pandoc', 'odt'] as const)(
  'a template with errors is told, and nothing is written as %s',
  async (flavour) => {
    const ibid = await inACircle(['Numbers']);
    for (const templates of [
      { quotation: 'He said: {word}' },
      { footnote: '{title}[[, {place}' },
      { footnote: '{title}' },
    ]) {
      await expect(
        ibid.handlers['notes.export'](ibid.ids, { flavour, texts: false, templates }),
      ).rejects.toMatchObject({ code: 'bad-template' });
    }
    expect(await readdir(ibid.out)).toEqual([]);
  },
);

test('notes that link in a circle are the same circle when they are imported', async () => {
  const ibid = await inACircle(['Numbers', 'Rooms', 'Doors']);
  await ibid.handlers['notes.export'](ibid.ids, { flavour: 'obsidian', texts: true });
  const other = await openTestIbid();
  const { notes, remarks } = await other.importNotes(ibid.out);
  expect([notes.length, remarks]).toEqual([3, []]);
  for (const { id } of await other.handlers['notes.list']())
    expect((await other.handlers['links.backlinksOf']({ kind: 'note', id })).length).toBe(1);
});
