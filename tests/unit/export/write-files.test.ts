import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { toNoteId } from '#shared/model/ids.ts';
import { type ExportPlan, writeExport } from '../../../electron/export/export-notes.ts';
import { NO_PAPER } from '../../../electron/export/paper.ts';
import { writeFiles } from '../../../electron/export/write-files.ts';
import { tempFolder } from '../../support/temp-library.ts';

/** Notes of this content, each with its citation data. */
function plan(notes: Readonly<Record<string, string>>): ExportPlan {
  return {
    notes: Object.entries(notes).map(([name, content], index) => ({
      id: toNoteId(`n-${index}`),
      name,
      footnotes: 1,
      sealed: [],
      remarks: [],
      sources: [],
      pictures: [],
      files: async (under) => [
        { name: `${under}.md`, content: `${under}: ${content}` },
        { name: `${under}.csl.json`, content: `[${content}]` },
      ],
      kept: () => null,
      fileNames: (under) => [`${under}.md`, `${under}.csl.json`],
    })),
    sources: [],
    texts: null,
    redaction: null,
    readPdf: NO_PAPER.read,
  };
}

/** Everything in the folder, with its content. */
async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

test('the files of all notes are written, and nothing else is left behind', async () => {
  const folder = await tempFolder();
  expect(await writeExport(plan({ one: '1', two: '2' }), folder, 'refuse')).toEqual({
    status: 'written',
    files: ['one.md', 'one.csl.json', 'two.md', 'two.csl.json'],
    footnotes: 2,
    remarks: [],
  });
  expect(await contents(folder)).toEqual({
    'one.csl.json': '[1]',
    'one.md': 'one: 1',
    'two.csl.json': '[2]',
    'two.md': 'two: 2',
  });
});

test('a folder that is not there is made', async () => {
  const folder = join(await tempFolder(), 'new', 'folder');
  await writeExport(plan({ one: '1' }), folder, 'refuse');
  expect(Object.keys(await contents(folder))).toEqual(['one.csl.json', 'one.md']);
});

test('one file in the way, and nothing is written', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'two.csl.json'), 'mine');
  expect(await writeExport(plan({ one: '1', two: '2' }), folder, 'refuse')).toEqual({
    status: 'exists',
    files: ['two.csl.json'],
  });
  expect(await contents(folder)).toEqual({ 'two.csl.json': 'mine' });
});

test('a dangling link is something in the way', async () => {
  const folder = await tempFolder();
  await symlink(join(folder, 'nowhere'), join(folder, 'one.md'));
  expect(await writeExport(plan({ one: '1' }), folder, 'refuse')).toMatchObject({
    status: 'exists',
    files: ['one.md'],
  });
  expect(await readdir(folder)).toEqual(['one.md']);
});

test('replacing puts the new files in the place of the old ones', async () => {
  const folder = await tempFolder();
  await writeExport(plan({ one: 'old', other: 'kept' }), folder, 'refuse');
  expect(await writeExport(plan({ one: 'new' }), folder, 'replace')).toMatchObject({ status: 'written' });
  expect(await contents(folder)).toEqual({
    'one.csl.json': '[new]',
    'one.md': 'one: new',
    'other.csl.json': '[kept]',
    'other.md': 'other: kept',
  });
});

test('replacing a link replaces the link, not what it leads to', async () => {
  const folder = await tempFolder();
  const elsewhere = join(await tempFolder(), 'precious.md');
  await writeFile(elsewhere, 'precious');
  await symlink(elsewhere, join(folder, 'one.md'));
  await writeExport(plan({ one: 'new' }), folder, 'replace');
  expect(await readFile(elsewhere, 'utf8')).toBe('precious');
  expect((await contents(folder))['one.md']).toBe('one: new');
});

test('a folder of that name is never replaced, and nothing else is', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'one.md'), 'mine');
  await mkdir(join(folder, 'two.md'));
  await expect(writeExport(plan({ one: '1', two: '2' }), folder, 'replace')).rejects.toMatchObject({
    code: 'file-exists',
  });
  expect((await readdir(folder)).toSorted()).toEqual(['one.md', 'two.md']);
  expect(await readFile(join(folder, 'one.md'), 'utf8')).toBe('mine');
});

test('keeping both numbers a note whose name is taken, with its citation data, and no other', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'one.md'), 'mine');
  await writeFile(join(folder, 'one (2).csl.json'), 'mine too');
  const outcome = await writeExport(plan({ one: '1', two: '2' }), folder, 'keep-both');
  expect(outcome).toMatchObject({ files: ['one (3).md', 'one (3).csl.json', 'two.md', 'two.csl.json'] });
  expect(await contents(folder)).toMatchObject({
    'one.md': 'mine',
    'one (2).csl.json': 'mine too',
    'one (3).md': 'one (3): 1',
  });
});

test('a numbered name is not one that another note of the export has', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'one.md'), 'mine');
  const outcome = await writeExport(plan({ one: 'a', 'one (2)': 'b' }), folder, 'keep-both');
  expect(outcome).toMatchObject({
    files: ['one (3).md', 'one (3).csl.json', 'one (2).md', 'one (2).csl.json'],
  });
});

const isRoot = process.getuid?.() === 0;
/** No permission binds root, so there the code runs as the user who owns nothing. */
const NOBODY = isRoot ? { uid: 65_534, gid: 65_534 } : {};
const canBeNobody =
  !isRoot || spawnSync(process.execPath, ['--version'], { ...NOBODY, cwd: tmpdir() }).status === 0;

test.skipIf(!canBeNobody)('a folder that may not be written to is told, and stays as it was', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'one.md'), 'mine');
  await chmod(folder, 0o555);
  onTestFinished(() => chmod(folder, 0o700));
  const module = pathToFileURL(
    join(import.meta.dirname, '..', '..', '..', 'electron', 'export', 'write-files.ts'),
  );
  const script = `
    import { writeFiles } from ${JSON.stringify(module)};
    const files = [{ name: 'one.md', content: '1' }, { name: 'two.md', content: '2' }];
    const failed = await writeFiles(${JSON.stringify(folder)}, files, true).catch((error) => error);
    console.log(JSON.stringify([failed.code, failed.message]));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    ...NOBODY,
    encoding: 'utf8',
    cwd: tmpdir(),
  });
  expect(JSON.parse(stdout)).toEqual([
    'no-permission',
    'You cannot write to this folder, or another program holds a file in it. Nothing was exported.',
  ]);
  expect(await contents(folder)).toEqual({ 'one.md': 'mine' });
});

test('a file in the place of the folder is told in a sentence', async () => {
  const file = join(await tempFolder(), 'file');
  await writeFile(file, '');
  await expect(writeExport(plan({ one: '1' }), file, 'refuse')).rejects.toMatchObject({
    code: 'file-missing',
  });
  await expect(writeExport(plan({ one: '1' }), join(file, 'in'), 'refuse')).rejects.toMatchObject({
    code: 'file-missing',
  });
});

test.each([true, false])(
  'when a file cannot be put in place, those before it are as they were (replacing: %s)',
  async (replace) => {
    const folder = await tempFolder();
    if (replace) await writeFile(join(folder, 'one.md'), 'mine');
    await symlink(join(folder, 'nowhere'), join(folder, 'no folder'));
    const files = ['one.md', 'new.md', 'no folder/two.md'].map((name) => ({ name, content: 'new' }));
    await expect(writeFiles(folder, files, replace)).rejects.toMatchObject({ code: 'file-missing' });
    await rm(join(folder, 'no folder'));
    expect(await contents(folder)).toEqual(replace ? { 'one.md': 'mine' } : {});
  },
);

/** A file system of 64 kB, where the system lets us mount one. */
function smallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return false;
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return true;
}

test('a full disk is told, what was there is as it was, and nothing half-written stays', async ({ skip }) => {
  const folder = await tempFolder();
  if (!smallDisk(folder)) skip('no small disk can be mounted here');
  await writeFile(join(folder, 'one.md'), 'mine');
  const notes = plan({ one: '1', two: 'x'.repeat(100_000) });
  await expect(writeExport(notes, folder, 'replace')).rejects.toMatchObject({ code: 'disk-full' });
  expect(await contents(folder)).toEqual({ 'one.md': 'mine' });
});

const picture = (content: string) => ({
  name: 'assets/0123.png',
  content: new TextEncoder().encode(content),
});

/** Two notes that show one picture. */
function planWithPicture(content = 'pixels'): ExportPlan {
  return {
    notes: plan({ one: '1', two: '2' }).notes.map((note) => ({ ...note, pictures: [picture(content)] })),
    sources: [],
    texts: null,
    redaction: null,
    readPdf: NO_PAPER.read,
  };
}

test('a picture of several notes is written once, in a folder of its own', async () => {
  const folder = await tempFolder();
  const { files } = await writeExport(planWithPicture(), folder, 'refuse');
  expect(files).toEqual(['one.md', 'one.csl.json', 'two.md', 'two.csl.json', 'assets/0123.png']);
  expect(await contents(join(folder, 'assets'))).toEqual({ '0123.png': 'pixels' });
});

test('a picture that an earlier export has left is in nobody’s way', async () => {
  const folder = await tempFolder();
  await writeExport(planWithPicture(), folder, 'refuse');
  const outcome = await writeExport(planWithPicture(), folder, 'keep-both');
  expect(outcome).toMatchObject({
    status: 'written',
    files: expect.not.arrayContaining(['assets/0123.png']),
  });
  expect(await readdir(folder)).toHaveLength(9);
});

test('another file in the place of a picture is asked about, and never replaced unasked', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets', '0123.png'), 'mine');
  expect(await writeExport(planWithPicture(), folder, 'refuse')).toEqual({
    status: 'exists',
    files: ['assets/0123.png'],
  });
  await expect(writeExport(planWithPicture(), folder, 'keep-both')).rejects.toMatchObject({
    code: 'file-exists',
  });
  expect(await contents(join(folder, 'assets'))).toEqual({ '0123.png': 'mine' });
  expect(await readdir(folder)).toEqual(['assets']);
});

test('where the folder of pictures cannot be made nothing is written', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'assets'), 'mine');
  await expect(writeExport(planWithPicture(), folder, 'refuse')).rejects.toMatchObject({
    code: 'file-exists',
  });
  expect(await contents(folder)).toEqual({ assets: 'mine' });
});
