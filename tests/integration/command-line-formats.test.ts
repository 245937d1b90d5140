import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ALL_EXTENSIONS, EXTENSIONS } from '#shared/model/formats.ts';
import { commandLine, noBuild } from '../support/command-line.ts';
import { lockedZip } from '../support/locked-zip.ts';
import { makeZip } from '../support/make-zip.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'documents');

interface Told {
  readonly path: string;
  readonly status: string;
  readonly format: string | null;
  readonly code?: string;
}

/** A folder with a document of every format, and an archive. */
async function everyFormat(folder: string): Promise<void> {
  await mkdir(join(folder, 'files'), { recursive: true });
  for (const name of await readdir(FIXTURES)) {
    if (!ALL_EXTENSIONS.includes(extname(name)) || name.endsWith('.expected.json')) continue;
    await copyFile(join(FIXTURES, name), join(folder, name));
  }
  // The records among them name these.
  await copyFile(join(FIXTURES, 'lantern-year.pdf'), join(folder, 'files', 'weights.pdf'));
  for (const name of ['12/Brandt - 2009 - Weights; and fares.txt', '60/100% quay.txt']) {
    await mkdir(join(folder, 'files', dirname(name)));
    await writeFile(join(folder, 'files', name), `What is kept as ${name}\n\nThe ferry was late.\n`);
  }
}

test('of a folder with all formats exactly the three files that are broken fail, also one in an archive', async () => {
  const ibid = await commandLine();
  const folder = join(ibid.folder, 'all');
  await everyFormat(folder);
  const pdf = await readFile(join(FIXTURES, 'lantern-year.pdf'));
  await writeFile(join(folder, 'broken.pdf'), pdf.subarray(0, 40));
  const letters = makeZip({
    'a.txt': 'A letter\n\nThe ferry was late.\n',
    'deep/b.txt': 'A reply\n\nIt always is.\n',
  });
  await writeFile(join(folder, 'broken.zip'), letters.subarray(0, letters.length - 30));
  await writeFile(join(folder, 'letters.zip'), lockedZip(letters, 'deep/b.txt'));

  const { code, stdout, stderr } = await ibid.run('import', 'all', '--json');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test says what it expects, and then looks
  const told = JSON.parse(stdout) as readonly Told[];
  const broken = [
    { path: join('all', 'broken.pdf'), code: 'unreadable-file' },
    { path: join('all', 'broken.zip'), code: 'unreadable-file' },
    { path: `${join('all', 'letters.zip')} › deep/b.txt`, code: 'encrypted-file' },
  ];
  expect(code).toBe(1);
  expect(
    told.filter(({ status }) => status === 'failed').map(({ path, code: why }) => ({ path, code: why })),
  ).toEqual(broken);
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/:.*\((.*)\)$/, ': ($1)')),
  ).toEqual(broken.map(({ path, code: why }) => `${path}: (${why})`));
  const formats = new Set(told.flatMap(({ format }) => format ?? []));
  expect([...formats].toSorted()).toEqual(Object.keys(EXTENSIONS).toSorted());
}, 120_000);
