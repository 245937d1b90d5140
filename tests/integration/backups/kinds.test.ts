import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, type TestContext, test } from 'vitest';
import type { BackupTimes } from '../../../electron/backups/keep-backups.ts';
import { manifestBeside } from '../../../electron/backups/list-backups.ts';
import { restoreBackup } from '../../../electron/backups/restore-backup.ts';
import { checkLibrary } from '../../../electron/library/check-library.ts';
import { countWordsPiece } from '../../../electron/storage/count-words.ts';
import { listDocuments } from '../../../electron/storage/documents.ts';
import { mergeIndexPiece } from '../../../electron/storage/merge-index.ts';
import { migrations } from '../../../electron/storage/migrations.ts';
import { listNotes } from '../../../electron/storage/notes.ts';
import { connect } from '../../../electron/storage/open.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { stateHashOf } from '../../../electron/storage/state-hash.ts';
import { openTestIbid, type TestIbid } from '../../support/library.ts';
import { olderLibrary } from '../../support/older-library.ts';
import { tempFolder } from '../../support/temp-library.ts';
import { fillLibrary } from '../../support/write-sites.ts';

const NOW = new Date('2026-03-01T09:30:00.000Z');

/** Of a file that nobody has open, in whatever form it is. */
async function stateIn(path: string): Promise<string> {
  const connection = await connect(path, 'read-write');
  const state = await stateHashOf(connection, async () => undefined);
  await connection.close();
  return state;
}

/** The folder of a closed library with a document and a note, behind whose back nothing is left to be done. */
async function filledFolder(): Promise<string> {
  const ibid = await openTestIbid();
  await fillLibrary(ibid);
  await ibid.close();
  const db = await openLibrary(ibid.libraryFile);
  for (const piece of [countWordsPiece, mergeIndexPiece]) while (await db.transaction(piece));
  await db.close();
  return ibid.folder;
}

interface Kept {
  readonly backup: string;
  /** Of the library, when the backup was made. */
  readonly state: string;
  readonly documents?: number;
}

/** The only backup in a folder. */
async function onlyIn(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ibid'));
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}

async function opened(backupTimes?: Partial<BackupTimes>): Promise<TestIbid & { readonly state: string }> {
  const folder = await filledFolder();
  const state = await stateIn(join(folder, 'library.ibid'));
  const ibid = await openTestIbid({ folder, ...(backupTimes ? { backupTimes } : {}) });
  return { ...ibid, state };
}

const isMade = ({ handlers }: TestIbid) =>
  expect.poll(async () => (await handlers['backups.list']()).backups.length, { timeout: 20_000 }).toBe(1);

const KINDS: readonly (readonly [kind: string, make: () => Promise<Kept>])[] = [
  [
    'by itself, a while after the start',
    async () => {
      const ibid = await opened({ afterStartMs: 1, afterImportMs: 3_600_000 });
      await isMade(ibid);
      await ibid.close();
      return { backup: await onlyIn(`${ibid.libraryFile}-backups`), state: ibid.state };
    },
  ],
  [
    'after an import',
    async () => {
      const ibid = await opened({ afterStartMs: 3_600_000, afterImportMs: 1 });
      await ibid.handlers['documents.importGiven'](
        [{ name: 'b.txt', bytes: new TextEncoder().encode('A lamp burned.') }],
        null,
      );
      await isMade(ibid);
      await ibid.close();
      const backup = await onlyIn(`${ibid.libraryFile}-backups`);
      // What is counted behind everybody's back may have changed since.
      return { backup, state: (await manifestBeside(backup))?.state ?? '', documents: 2 };
    },
  ],
  [
    'on request',
    async () => {
      const ibid = await opened();
      const { name } = await ibid.handlers['backups.make']();
      await ibid.close();
      return { backup: join(`${ibid.libraryFile}-backups`, name), state: ibid.state };
    },
  ],
  [
    'in a folder of the person’s choice',
    async () => {
      const ibid = await opened();
      const folder = join(await tempFolder(), 'disk');
      await mkdir(folder);
      ibid.host.folder = folder;
      await ibid.handlers['backups.chooseFolder']();
      const { name } = await ibid.handlers['backups.make']();
      await ibid.close();
      // The choice itself was made after the state was looked at.
      return { backup: join(folder, name), state: await stateIn(ibid.libraryFile) };
    },
  ],
  [
    'before the library is replaced by a backup',
    async () => {
      const ibid = await opened();
      const { name } = await ibid.handlers['backups.make']();
      await ibid.handlers['notes.create']('Later');
      await ibid.close();
      const state = await stateIn(ibid.libraryFile);
      const { replaced } = await restoreBackup(join(`${ibid.libraryFile}-backups`, name), ibid.libraryFile, {
        existing: 'replace',
        now: NOW,
      });
      return { backup: replaced ?? '', state };
    },
  ],
];

function report({ task }: Pick<TestContext, 'task'>, kind: string): void {
  task.meta.safety = [
    { promise: 'S9', what: `restored: made ${kind}`, tried: 1, acknowledged: 1, lost: 0, unsound: 0 },
  ];
}

test.for(KINDS)(
  'a library restored from a backup that was made %s is what it was made from',
  async ([kind, make], context) => {
    const { backup, state, documents = 1 } = await make();
    const target = join(await tempFolder(), 'restored.ibid');
    await restoreBackup(backup, target, { existing: 'refuse', now: NOW });
    expect(await stateIn(target)).toBe(state);
    const db = await openLibrary(target);
    expect((await checkLibrary(db)).findings).toEqual([]);
    expect((await listDocuments(db)).length).toBe(documents);
    expect((await listNotes(db)).map(({ title }) => title)).toContain('Numbers');
    await db.close();
    report(context, kind);
  },
);

test('so is one that is restored from the copy that is made before a new form', async (context) => {
  const last = migrations.length - 1;
  const path = await olderLibrary(last, [sql`INSERT INTO settings (name, value) VALUES ('kept', 'yes')`]);
  const state = await stateIn(path);
  await (await openLibrary(path)).close();
  const copies = (await readdir(dirname(path))).filter((name) => name.includes('.before-'));
  expect(copies).toEqual([`${basename(path)}.before-${migrations[last]?.name.slice(0, 4)}`]);
  const target = join(await tempFolder(), 'restored.ibid');
  await restoreBackup(join(dirname(path), copies[0] ?? ''), target, { existing: 'refuse', now: NOW });
  expect(await stateIn(target)).toBe(state);
  const db = await openLibrary(target);
  expect(await db.get(sql`SELECT value FROM settings WHERE name = 'kept'`)).toEqual({ value: 'yes' });
  expect((await checkLibrary(db)).findings).toEqual([]);
  await db.close();
  report(context, 'before a new form');
});
