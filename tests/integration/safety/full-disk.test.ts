import { execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { DocumentId, NoteId, RevisionId } from '#shared/model/ids.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { ImportOutcome } from '#shared/model/import.ts';
import { recoverLibrary } from '../../../electron/backups/recover-library.ts';
import { restoreBackup } from '../../../electron/backups/restore-backup.ts';
import { connect } from '../../../electron/storage/open.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { migrations } from '../../../electron/storage/migrations.ts';
import { stateHashOf } from '../../../electron/storage/state-hash.ts';
import { noteState } from '../../support/note-state.ts';
import { openTestIbid, type TestIbid } from '../../support/library.ts';
import { tempFolder } from '../../support/temp-library.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const long = 'said again and again '.repeat(20_000);

/** Each place where something is written, with work that needs more room than a full disk has. */
interface Site {
  readonly what: string;
  readonly work: (ibid: TestIbid, ids: Ids) => Promise<unknown>;
}
interface Ids {
  readonly document: DocumentId;
  readonly revision: RevisionId;
  readonly note: NoteId;
}

const SITES: readonly Site[] = [
  {
    what: 'import',
    work: ({ handlers }) =>
      imported(handlers['documents.importGiven']([{ name: 'b.txt', bytes: bytes(long) }], null)),
  },
  { what: 'a note', work: ({ handlers }) => handlers['notes.create']('Another') },
  {
    what: 'autosave',
    work: ({ handlers }, { note }) =>
      handlers['notes.save']({
        id: note,
        title: 'Numbers',
        state: noteState(long.slice(0, 60_000)),
        basedOn: 1,
      }),
  },
  {
    what: 'a passage',
    work: ({ handlers }, { revision }) =>
      handlers['passages.create']({ revisionId: revision, start: 0, end: 5 }),
  },
  { what: 'an act', work: ({ handlers }, { document }) => handlers['documents.trash']([document]) },
  {
    what: 'a pin',
    work: ({ handlers }, { document }) => handlers['documents.pin']([document], true),
  },
  { what: 'a tag', work: ({ handlers }) => handlers['tags.create']('Lamps', null) },
  { what: 'a collection', work: ({ handlers }) => handlers['collections.create']('Box', null) },
  { what: 'a name', work: ({ handlers }) => handlers['names.create']('Samira Nouri', 'person') },
  {
    what: 'a search',
    work: ({ handlers }) =>
      handlers['filters.save']('Box', {
        words: 'a',
        tags: [],
        everyTag: false,
        collection: null,
        formats: [],
        languages: [],
        pinned: false,
        untagged: false,
        added: null,
      }),
  },
  { what: 'keys', work: ({ handlers }) => handlers['shortcuts.change']('about', 'CmdOrCtrl+Alt+9') },
  {
    what: 'an export',
    work: async (ibid, { note }) => ibid.handlers['notes.export']([note], { flavour: 'pandoc', texts: true }),
  },
  { what: 'a backup', work: ({ handlers }) => handlers['backups.make']() },
];

/** A file that could not be imported is an outcome, not a failure of the call. */
async function imported(outcomes: Promise<readonly ImportOutcome[]>): Promise<void> {
  const [outcome] = await outcomes;
  if (outcome?.status === 'failed') throw new Failed(outcome.failure.code, outcome.failure.message);
}

let disk = '';
let isThere = false;
beforeAll(async () => {
  disk = await makeDisk();
});
afterEach(async () => {
  await free();
});
afterAll(async () => {
  if (isThere) execFileSync('umount', [disk]);
  await rm(disk, { recursive: true, force: true });
});

async function makeDisk(): Promise<string> {
  const folder = join(tmpdir(), `ibid-small-disk-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' });
    isThere = true;
  } catch {
    // The tests are skipped, with the reason.
  }
  return folder;
}

const fill = (): void =>
  void execFileSync('sh', ['-c', `cat /dev/zero > "${disk}/filler" 2>/dev/null || true`]);
const free = (): Promise<void> => rm(join(disk, 'filler'), { force: true });

async function opened(name: string): Promise<{ readonly ibid: TestIbid; readonly ids: Ids }> {
  const folder = join(disk, name);
  await mkdir(folder);
  const first = await openTestIbid({ folder });
  await first.handlers['documents.importGiven'](
    [{ name: 'a.txt', bytes: bytes('Fifty people were held.') }],
    null,
  );
  const [document] = await first.handlers['documents.list']();
  if (!document) throw new Error('nothing was imported');
  const note = await first.handlers['notes.create']('Numbers');
  await first.close();
  const ibid = await openTestIbid({ folder });
  await ibid.indexed();
  await mkdir(join(folder, 'out'));
  ibid.host.folder = join(folder, 'out');
  return { ibid, ids: { document: document.id, revision: document.revisionId, note: note.id } };
}

async function stateOf(path: string): Promise<string> {
  const db = await connect(path, 'read-write');
  try {
    return await stateHashOf(db, async () => undefined);
  } finally {
    await db.close();
  }
}

test.for(SITES)(
  'a disk that is full while $what is written',
  { timeout: 120_000 },
  async ({ what, work }, { skip, task }) => {
    if (!isThere) skip('no small disk can be mounted here');
    const { ibid, ids } = await opened(`full-${what.replaceAll(' ', '-')}`);
    const before = await stateOf(ibid.libraryFile);
    fill();
    const failure: unknown = await work(ibid, ids).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'disk-full', message: expect.stringMatching(/full/) });
    expect(await stateOf(ibid.libraryFile)).toBe(before);
    await free();
    await work(ibid, ids);
    const report = await ibid.handlers['library.check']();
    expect(report.findings).toEqual([]);
    await ibid.close();
    await rm(ibid.folder, { recursive: true, force: true });
    task.meta.safety = [
      { promise: 'S2', what: `disk full: ${what}`, tried: 1, acknowledged: 1, lost: 0, unsound: 0 },
    ];
  },
);

test('a disk that is full while a library is made, brought to a newer form, restored or recovered', async ({
  skip,
  task,
}) => {
  if (!isThere) skip('no small disk can be mounted here');
  const { ibid } = await opened('others');
  const { name } = await ibid.handlers['backups.make']();
  await ibid.close();
  const elsewhere = join(await tempFolder(), 'elsewhere.ibid');
  await restoreBackup(join(`${ibid.libraryFile}-backups`, name), elsewhere, {
    existing: 'refuse',
    now: new Date(),
  });
  const before = await stateOf(ibid.libraryFile);
  const next = {
    number: migrations.length + 1,
    name: '9999-next',
    sql: 'CREATE TABLE more (name TEXT) STRICT;',
  };
  fill();
  const target = join(disk, 'others', 'new.ibid');
  for (const work of [
    () => openLibrary(target),
    () => openLibrary(ibid.libraryFile, [...migrations, next]),
    () => restoreBackup(elsewhere, target, { existing: 'refuse', now: new Date() }),
    () => recoverLibrary(elsewhere, target),
  ]) {
    await expect(work()).rejects.toMatchObject({
      name: 'Failed',
      message: expect.stringMatching(/full|reported an error/),
    });
  }
  await free();
  await (await openLibrary(ibid.libraryFile)).close();
  expect(await stateOf(ibid.libraryFile)).toBe(before);
  await rm(target, { force: true });
  await restoreBackup(elsewhere, target, { existing: 'refuse', now: new Date() });
  await (await openLibrary(target)).close();
  task.meta.safety = [
    {
      promise: 'S2',
      what: 'disk full: making, migrating, restoring, recovering',
      tried: 4,
      acknowledged: 1,
      lost: 0,
      unsound: 0,
    },
  ];
});
