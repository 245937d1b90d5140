import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Events } from '#shared/ipc/contract.ts';
import { createDocumentImport, type DocumentImport } from '../../../electron/library/import-documents.ts';
import { createImportProcesses } from '../../../electron/library/import-processes.ts';
import { MOST_BYTES } from '../../../electron/library/load-file.ts';
import { nodeReader } from '../../../electron/library/node-reader.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { listDocuments, trashDocument } from '../../../electron/storage/documents.ts';
import { listOriginalHashes, readOriginal } from '../../../electron/storage/originals.ts';
import { readReport, readRevision } from '../../../electron/storage/revisions.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { testHost, type TestHost } from '../../support/host.ts';
import { MISBEHAVING } from '../../support/library.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

interface Bench {
  readonly db: Database;
  readonly host: TestHost;
  readonly folder: string;
  readonly documents: DocumentImport;
  /** Outcomes of importing the whole folder: file, status, and the code of a failure. */
  importFolder(): Promise<readonly string[]>;
}

async function bench(files: Readonly<Record<string, string>>): Promise<Bench> {
  const db = await tempLibrary();
  const host = testHost();
  const limits = { timeoutMs: 4000, memoryMegabytes: 64 };
  const process = createImportProcesses(nodeReader(MISBEHAVING), limits, 2);
  onTestFinished(() => process.close());
  const folder = join(await tempFolder(), 'files');
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const documents = createDocumentImport({ db, process, emit: host.emit, now: () => host.now() });
  return {
    db,
    host,
    folder,
    documents,
    async importFolder() {
      const outcomes = await documents.importPaths([folder]);
      return outcomes.map((outcome) =>
        [outcome.name, outcome.status === 'failed' ? outcome.failure.code : outcome.status].join(' '),
      );
    },
  };
}

async function rowsIn(db: Database): Promise<unknown> {
  return db.get(sql`
    SELECT (SELECT count(*) FROM originals) AS originals, (SELECT count(*) FROM documents) AS documents,
      (SELECT count(*) FROM revisions) AS revisions, (SELECT count(*) FROM blocks) AS blocks`);
}

test('an imported file is held with its bytes, its text and its report', async () => {
  const { db, documents, folder } = await bench({ 'letter.txt': 'From the harbour office.' });
  const [outcome] = await documents.importPaths([join(folder, 'letter.txt')]);
  if (outcome?.status !== 'imported') throw new Error('not imported');
  expect(outcome.path).toBe(join(folder, 'letter.txt'));
  expect(await listDocuments(db)).toEqual([outcome.document]);
  const revision = await readRevision(db, outcome.document.revisionId);
  const report = await readReport(db, outcome.document.revisionId);
  const original = await readOriginal(db, revision?.originalHash ?? '');
  expect([
    outcome.document.fileName,
    revision?.blocks.map((block) => block.text),
    report?.encoding,
    new TextDecoder().decode(original ?? undefined),
  ]).toEqual(['letter.txt', ['From the harbour office.'], 'utf-8', 'From the harbour office.']);
});

test('files that hang, crash, exhaust memory or are refused fail alone, and leave nothing behind', async () => {
  const { db, importFolder } = await bench({
    'a.txt': 'the first',
    'crashes.txt': '1',
    'fills-memory.txt': '2',
    'hangs.txt': '3',
    'refused.txt': '4',
    'z.txt': 'the last',
  });
  expect(await importFolder()).toEqual([
    'a.txt imported',
    'crashes.txt importer-crashed',
    'fills-memory.txt importer-memory',
    'hangs.txt importer-timeout',
    'refused.txt not-text',
    'z.txt imported',
  ]);
  expect(await rowsIn(db)).toEqual({ originals: 2, documents: 2, revisions: 2, blocks: 2 });
});

test('bytes that the library holds are known, under whatever name they come', async () => {
  const { db, importFolder } = await bench({ 'one.txt': 'the same', 'two.txt': 'the same' });
  expect(await importFolder()).toEqual(['one.txt imported', 'two.txt known']);
  expect(await importFolder()).toEqual(['one.txt known', 'two.txt known']);
  expect(await rowsIn(db)).toEqual({ originals: 1, documents: 1, revisions: 1, blocks: 1 });
});

test('importing what lies in the trash brings it back', async () => {
  const { db, documents, importFolder } = await bench({ 'one.txt': 'thrown away' });
  await importFolder();
  const [document] = await listDocuments(db);
  if (!document) throw new Error('nothing imported');
  await db.transaction((tx) => trashDocument(tx, document.id, '2026-01-02T00:00:00.000Z'));
  const outcomes = await documents.importGiven([
    { name: 'pasted.txt', bytes: new TextEncoder().encode('thrown away') },
  ]);
  expect(outcomes).toEqual([{ status: 'known', name: 'pasted.txt', document }]);
  expect(await listDocuments(db)).toEqual([document]);
});

test('a document that the database refuses leaves nothing of itself', async () => {
  const { db, importFolder } = await bench({ 'one.txt': 'words', 'two.txt': 'other words' });
  await db.transaction((tx) =>
    tx.run(sql`
      CREATE TEMP TRIGGER no_blocks BEFORE INSERT ON blocks WHEN new.text = 'words'
      BEGIN SELECT RAISE(ABORT, 'no'); END`),
  );
  expect(await importFolder()).toEqual(['one.txt internal', 'two.txt imported']);
  expect(await rowsIn(db)).toEqual({ originals: 1, documents: 1, revisions: 1, blocks: 1 });
});

test('progress names the file at hand, and ends without one', async () => {
  const { host, importFolder } = await bench({ 'a.txt': 'a', 'refused.txt': 'b' });
  await importFolder();
  const steps: Events['import.progress'][] = [
    { done: 0, total: 2, name: 'a.txt' },
    { done: 1, total: 2, name: 'refused.txt' },
    { done: 2, total: 2, name: null },
  ];
  expect(host.toldOf('import.progress')).toEqual(steps);
});

test('windows are told of the documents that came', async () => {
  const { db, host, importFolder } = await bench({ 'a.txt': 'a', 'b.txt': 'b' });
  await importFolder();
  const ids = (await listDocuments(db)).map((document) => document.id);
  expect(
    host
      .toldOf('documents.changed')
      .flatMap((event) => event.ids)
      .toSorted(),
  ).toEqual(ids.toSorted());
});

test('an import that is stopped keeps what it has and names what it did not reach', async () => {
  const { db, host, documents, importFolder } = await bench({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
  const outcomes = importFolder();
  await untilTold(host, 'b.txt');
  documents.cancel();
  expect(await outcomes).toEqual(['a.txt imported', 'b.txt imported', 'c.txt cancelled']);
  expect(await listOriginalHashes(db)).toHaveLength(2);
});

async function untilTold(host: TestHost, name: string): Promise<void> {
  while (!host.toldOf('import.progress').some((progress) => progress.name === name)) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('a file above the limit is refused before it is read', async () => {
  const { folder, importFolder } = await bench({ 'huge.txt': '' });
  await truncate(join(folder, 'huge.txt'), MOST_BYTES + 1);
  expect(await importFolder()).toEqual(['huge.txt file-too-large']);
});

test('what could not be reached is looked for anew at the second try, and may be a folder by then', async () => {
  const { documents, folder } = await bench({ 'a.txt': 'A lamp.' });
  const told = (outcomes: readonly { readonly name: string; readonly status: string }[]) =>
    outcomes.map(({ name, status }) => `${name} ${status}`);
  const late = [join(folder, 'late.txt'), join(folder, 'box')];
  expect(told(await documents.importPaths([join(folder, 'a.txt'), ...late]))).toEqual([
    'a.txt imported',
    'late.txt failed',
    'box failed',
  ]);
  await mkdir(join(folder, 'box'));
  await writeFile(join(folder, 'box', 'b.txt'), 'Another lamp.');
  expect(told(await documents.retry(null))).toEqual(['late.txt failed', 'b.txt imported']);
  await writeFile(join(folder, 'late.txt'), 'A third lamp.');
  expect(told(await documents.retry(null))).toEqual(['late.txt imported']);
  expect(await documents.retry(null)).toEqual([]);
});

test('a path that is not there fails, and the rest is imported', async () => {
  const { documents, folder } = await bench({ 'a.txt': 'a' });
  const outcomes = await documents.importPaths([join(folder, 'none.txt'), join(folder, 'a.txt')]);
  expect(outcomes.map((outcome) => outcome.status)).toEqual(['failed', 'imported']);
  expect(outcomes[0]).toEqual({
    status: 'failed',
    name: 'none.txt',
    path: join(folder, 'none.txt'),
    failure: {
      code: 'file-missing',
      message: '“none.txt” is not there. It may have been moved or renamed.',
    },
  });
});
