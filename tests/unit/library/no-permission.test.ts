import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const LIBRARY = join(import.meta.dirname, '..', '..', '..', 'electron', 'library');
const isRoot = process.getuid?.() === 0;
/** No permission binds root, so there the code runs as the user who owns nothing. */
const NOBODY = isRoot ? { uid: 65_534, gid: 65_534 } : {};

function run(script: string): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    ...NOBODY,
    encoding: 'utf8',
    cwd: tmpdir(),
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const canBeNobody =
  !isRoot || spawnSync(process.execPath, ['--version'], { ...NOBODY, cwd: tmpdir() }).status === 0;

async function closedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-closed-'));
  onTestFinished(async () => {
    await chmod(join(folder, 'closed'), 0o700);
    await rm(folder, { recursive: true });
  });
  await mkdir(join(folder, 'closed'));
  await writeFile(join(folder, 'closed', 'inside.txt'), 'unseen');
  await writeFile(join(folder, 'open.txt'), 'seen');
  await writeFile(join(folder, 'shut.txt'), 'unseen');
  await chmod(join(folder, 'closed'), 0o000);
  await chmod(join(folder, 'shut.txt'), 0o000);
  await chmod(folder, 0o755);
  return folder;
}

test.skipIf(!canBeNobody)(
  'a folder without permission is told, and what lies beside it is taken',
  async () => {
    const folder = await closedFolder();
    const found = run(`
    import { collectFiles } from ${JSON.stringify(pathToFileURL(join(LIBRARY, 'collect-files.ts')))};
    const found = await collectFiles([${JSON.stringify(folder)}]);
    console.log(JSON.stringify(found.map(({ name, failure }) => [name, failure?.code ?? null, failure?.message ?? null])));
  `);
    expect(found).toEqual([
      ['closed', 'no-permission', 'You have no permission to read “closed”.'],
      ['open.txt', null, null],
      ['shut.txt', null, null],
    ]);
  },
);

test.skipIf(!canBeNobody)('a file without permission fails with its name', async () => {
  const folder = await closedFolder();
  const failure = run(`
    import { loadFile } from ${JSON.stringify(pathToFileURL(join(LIBRARY, 'load-file.ts')))};
    const { code, message } = await loadFile(${JSON.stringify(join(folder, 'shut.txt'))}).catch((error) => error);
    console.log(JSON.stringify([code, message]));
  `);
  expect(failure).toEqual(['no-permission', 'You have no permission to read “shut.txt”.']);
});
