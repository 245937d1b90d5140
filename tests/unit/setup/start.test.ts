import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../support/temp-library.ts';

const SETUP = join(import.meta.dirname, '..', '..', '..', 'electron', 'setup');
const isRoot = process.getuid?.() === 0;
/** Who is not root, and owns nothing. */
const SOMEBODY = isRoot ? { uid: 65_534, gid: 65_534 } : {};
const canBeSomebody = spawnSync(process.execPath, ['--version'], { ...SOMEBODY, cwd: '/' }).status === 0;

/** A built project with nothing in it but what starts it, and an Electron that tells how it was started. */
async function project(): Promise<{ readonly root: string; readonly told: string }> {
  const root = await tempFolder();
  const told = join(root, 'told');
  await mkdir(join(root, 'electron', 'setup'), { recursive: true });
  for (const file of ['start.ts', 'electron-binary.ts'])
    await copyFile(join(SETUP, file), join(root, 'electron', 'setup', file));
  await writeFile(join(root, 'package.json'), '{"type":"module"}');
  await mkdir(join(root, 'out', 'main'), { recursive: true });
  await writeFile(join(root, 'out', 'main', 'main.js'), '');
  await mkdir(join(root, 'dist'));
  await writeFile(
    join(root, 'dist', 'electron'),
    `#!/bin/sh\nprintf '%s\\n' "$@" "node: $ELECTRON_RUN_AS_NODE" > '${told}'\nexit 3\n`,
  );
  await chmod(join(root, 'dist', 'electron'), 0o755);
  await writeFile(told, '');
  await chmod(told, 0o666);
  await chmod(root, 0o755);
  return { root, told };
}

async function start(user: { readonly uid?: number; readonly gid?: number }) {
  const { root, told } = await project();
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'electron', 'setup', 'start.ts'), '--library', 'notes.ibid'],
    {
      ...user,
      env: {
        ...process.env,
        ELECTRON_OVERRIDE_DIST_PATH: join(root, 'dist'),
        ELECTRON_RUN_AS_NODE: '1',
        DISPLAY: ':0',
      },
    },
  );
  const lines = (await readFile(told, 'utf8')).trimEnd().split('\n');
  return { status, lines: lines.map((line) => line.replace(root, 'ROOT')) };
}

test.runIf(isRoot)(
  'root starts Electron without its sandbox, with what was given, and hears how it ended',
  async () => {
    expect(await start({})).toEqual({
      status: 3,
      lines: ['--no-sandbox', 'ROOT', '--library', 'notes.ibid', 'node:'],
    });
  },
);

test.runIf(canBeSomebody)('everybody else starts it in its sandbox', async () => {
  expect(await start(SOMEBODY)).toEqual({ status: 3, lines: ['ROOT', '--library', 'notes.ibid', 'node:'] });
});
