import { spawnSync } from 'node:child_process';
import { chmod, chown, copyFile, mkdir, readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine, ended, noBuild, SAMPLE } from '../support/command-line.ts';
import { openLibrary } from '../../electron/storage/open-library.ts';
import { sql } from '../../electron/storage/sql.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

const ARTICLE = join(SAMPLE, 'the-lantern-goes-out.txt');

/** The exit code, and the code on stderr. */
async function codes(ibid: CommandLine, ...args: readonly string[]): Promise<readonly unknown[]> {
  const { code, stdout, stderr } = await ibid.run(...args);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^ibid: [“A-Z].*[.!?] \([a-z-]+\)\n$/);
  return [code, /\(([a-z-]+)\)\n$/.exec(stderr)?.[1]];
}

test('a library that is not there is made by what brings something in, and by nothing else', async () => {
  const ibid = await commandLine();
  for (const args of [
    ['list'],
    ['show', 'x'],
    ['notes'],
    ['search', 'x'],
    ['export', 'out'],
    ['check'],
    ['note', '--title', 'T', '--quote', 'd:x'],
  ]) {
    expect(await codes(ibid, ...args)).toEqual([1, 'file-missing']);
  }
  expect(await readdir(ibid.folder)).toEqual([]);
  expect((await ibid.run('note', '--title', 'T', '--text', 'x')).code).toBe(0);
  expect(await ibid.json('notes')).toMatchObject([{ title: 'T' }]);
});

test('a folder that is not there, a folder, and a file that is no library are told', async () => {
  const ibid = await commandLine();
  await writeFile(
    join(ibid.folder, 'letter.txt'),
    'This is a letter, longer than a hundred characters. '.repeat(9),
  );
  const elsewhere = async (path: string): Promise<unknown> => {
    const { code, stderr } = await ibid.runBare('--library', path, 'import', ARTICLE);
    return [code, /\(([a-z-]+)\)\n$/.exec(stderr)?.[1]];
  };
  expect([await elsewhere('none/a.ibid'), await elsewhere('.'), await elsewhere('letter.txt')]).toEqual([
    [1, 'file-missing'],
    [1, 'library-not-a-library'],
    [1, 'library-not-a-library'],
  ]);
  expect(await readdir(ibid.folder)).toEqual(['letter.txt']);
});

test('a library that is open elsewhere is left alone', async () => {
  const ibid = await commandLine();
  await ibid.run('import', ARTICLE);
  const elsewhere = await openLibrary(join(ibid.folder, 'library.ibid'));
  try {
    expect([await codes(ibid, 'list'), await codes(ibid, 'import', ARTICLE)]).toEqual([
      [1, 'library-locked'],
      [1, 'library-locked'],
    ]);
  } finally {
    await elsewhere.close();
  }
  expect((await ibid.run('list')).code).toBe(0);
});

test('a library whose end is missing is told, and stays as it is', async () => {
  const ibid = await commandLine();
  await ibid.run('import', ARTICLE);
  const path = join(ibid.folder, 'library.ibid');
  const { size } = await stat(path);
  await truncate(path, size - 5000);
  expect(await codes(ibid, 'check')).toEqual([1, 'library-damaged']);
  expect((await stat(path)).size).toBe(size - 5000);
});

test('what check finds is named, and is no success', async () => {
  const ibid = await commandLine();
  await ibid.run('import', ARTICLE);
  const path = join(ibid.folder, 'library.ibid');
  const db = await openLibrary(path);
  await db.transaction(async (tx) => {
    const triggers = await tx.all<{ name: string }>(
      sql`SELECT name FROM sqlite_schema WHERE type = 'trigger'`,
    );
    for (const { name } of triggers) await tx.run({ text: `DROP TRIGGER "${name}"`, values: [] });
    await tx.run(sql`UPDATE originals SET bytes = ${new Uint8Array([1, 2, 3])}, compression = 'none'`);
  });
  await db.close();
  const { code, stdout, stderr } = await ibid.run('check');
  expect([code, stdout]).toEqual([
    1,
    'Not clean: 1 finding. Checked: 1 original, 1 text, 0 passages, 0 notes, 2 entries of the ledger.\n',
  ]);
  expect(stderr).toMatch(
    /^original [0-9a-f]{64}: The bytes are not the ones that were imported\. \(library-damaged\)\n$/,
  );
});

test('there is nothing to show, to quote from or to export by a name that nothing has', async () => {
  const ibid = await commandLine();
  await ibid.run('import', ARTICLE);
  expect([
    await codes(ibid, 'show', 'Another'),
    await codes(ibid, 'export', 'out'),
    await codes(ibid, 'export', 'out', '--note', 'n-0'),
  ]).toEqual([
    [1, 'not-found'],
    [1, 'not-found'],
    [1, 'not-found'],
  ]);
  expect(await readdir(ibid.folder)).not.toContain('out');
});

const isRoot = process.getuid?.() === 0;
/** No permission binds root, so there the command runs as the user who owns nothing. */
const NOBODY = isRoot ? { uid: 65_534, gid: 65_534 } : {};
const canBeNobody =
  !isRoot || spawnSync(process.execPath, ['--version'], { ...NOBODY, cwd: '/' }).status === 0;

test.skipIf(!canBeNobody)('a file and a library without permission are told', async () => {
  const ibid = await commandLine(NOBODY);
  if (isRoot) await chown(ibid.folder, NOBODY.uid ?? 0, NOBODY.gid ?? 0);
  await mkdir(join(ibid.folder, 'files'));
  await copyFile(ARTICLE, join(ibid.folder, 'files', 'a.txt'));
  await writeFile(join(ibid.folder, 'files', 'shut.txt'), 'unseen', { mode: 0o000 });
  const imported = await ibid.run('import', 'files');
  expect([imported.code, imported.stderr]).toEqual([
    1,
    `${join('files', 'shut.txt')}: You have no permission to read “shut.txt”. (no-permission)\n`,
  ]);
  const path = join(ibid.folder, 'library.ibid');
  await chmod(path, 0o444);
  expect((await ibid.run('list')).code).toBe(0);
  expect(await codes(ibid, 'note', '--title', 'T', '--text', 'x')).toEqual([1, 'library-read-only']);
  await chmod(path, 0o000);
  expect(await codes(ibid, 'list')).toEqual([1, 'no-permission']);
});

test('a reader of the answer that has seen enough is no failure', async () => {
  const ibid = await commandLine();
  // More than a pipe holds.
  await writeFile(
    join(ibid.folder, 'long.txt'),
    `A long text\n\n${'The ferry was late again.\n\n'.repeat(20_000)}`,
  );
  await ibid.run('import', 'long.txt');
  const child = ibid.start('show', 'A long text', '--json');
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await ended(child)).toMatchObject({ code: 0, stderr: '' });
});

test('Ctrl+C stops an import after the file at hand, and tells what was done', async () => {
  const ibid = await commandLine();
  // Makes the library: the log then holds nothing but what is imported.
  await ibid.run('import', ARTICLE);
  await mkdir(join(ibid.folder, 'files'));
  for (let number = 0; number < 400; number += 1) {
    await writeFile(
      join(ibid.folder, 'files', `${number}.txt`),
      `Letter ${number}\n\n${`The ferry ${number} was late. `.repeat(400)}\n`,
    );
  }
  const child = ibid.start('import', 'files', '--json');
  const end = ended(child);
  await begun(join(ibid.folder, 'library.ibid-wal'));
  // A terminal sends the signal to the whole group, to the process that reads files too.
  process.kill(-(child.pid ?? 0), 'SIGINT');
  const { code, stdout, stderr } = await end;
  const told: readonly { readonly status: string; readonly code?: string }[] = JSON.parse(stdout);
  const statuses = told.map((one) => one.code ?? one.status);
  expect([code, [...new Set(statuses)], statuses.length]).toEqual([1, ['imported', 'cancelled'], 400]);
  expect(stderr.match(/\(cancelled\)\n/g)).toHaveLength(
    statuses.filter((status) => status === 'cancelled').length,
  );
  const kept = await ibid.json<readonly unknown[]>('list');
  expect(kept).toHaveLength(1 + statuses.filter((status) => status === 'imported').length);
  expect(await ibid.json('check')).toMatchObject({ clean: true });
});

test('a second Ctrl+C ends at once, with the process that reads files, and leaves the library sound', async () => {
  const ibid = await commandLine();
  await ibid.run('import', ARTICLE);
  await writeFile(join(ibid.folder, 'long.txt'), 'The ferry was late again.\n\n'.repeat(400_000));
  const child = ibid.start('import', 'long.txt');
  const end = ended(child);
  await expect.poll(() => childrenOf(child.pid ?? 0).length, { timeout: 20_000 }).toBe(1);
  child.kill('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const readers = childrenOf(child.pid ?? 0);
  expect([child.exitCode, readers.length]).toEqual([null, 1]);
  child.kill('SIGINT');
  expect((await end).code).toBe(130);
  await expect.poll(() => readers.filter(isRunning)).toEqual([]);
  expect(await ibid.json('list')).toHaveLength(1);
  expect(await ibid.json('check')).toMatchObject({ clean: true });
});

function childrenOf(parent: number): readonly number[] {
  return processes()
    .filter(([, ppid]) => ppid === String(parent))
    .map(([pid]) => Number(pid));
}

/** One that ended and was not fetched by anyone does not run. */
function isRunning(process: number): boolean {
  return processes().some(([pid, , state = '']) => pid === String(process) && !state.startsWith('Z'));
}

function processes(): readonly (readonly string[])[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,stat='], { encoding: 'utf8' });
  return stdout.split('\n').map((line) => line.trim().split(/\s+/));
}

/** Resolves when something has been imported. */
async function begun(log: string): Promise<void> {
  const size = async (): Promise<number> => (await stat(log).catch(() => ({ size: 0 }))).size;
  while ((await size()) < 500_000) await new Promise((resolve) => setTimeout(resolve, 5));
}
