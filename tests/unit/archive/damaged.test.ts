import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { restoreArchive } from '../../../electron/archive/restore-archive.ts';
import { writeArchive } from '../../../electron/archive/write-archive.ts';
import type { Database } from '../../../electron/storage/database.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { noteState } from '../../support/note-state.ts';
import { archivedRows } from '../../support/archived-library.ts';
import { openSample } from '../../support/sample-case.ts';
import { tempFolder, tempLibrary } from '../../support/temp-library.ts';

interface Manifest {
  format: string;
  version: number;
  files: { path: string; size: number; sha256: string }[];
}

const ARCHIVE = join(tmpdir(), `ibid-archive-${randomUUID()}`);
afterAll(() => rm(ARCHIVE, { recursive: true, force: true }));

let made: Promise<string> | null = null;

/** The archive of the sample with a note that quotes, in a folder of the test's own. */
async function archived(): Promise<{ readonly folder: string; readonly manifest: Manifest }> {
  made ??= makeArchive();
  const folder = join(await tempFolder(), 'archive');
  await cp(await made, folder, { recursive: true });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test says what it expects, and then looks
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return { folder, manifest };
}

async function makeArchive(): Promise<string> {
  const ibid = await openSample();
  const { handlers } = ibid;
  const range = await ibid.rangeOf('The Lantern Goes Out', 'He said fifty.');
  const passage = await handlers['passages.create'](range);
  const note = await handlers['notes.create']('Numbers');
  await handlers['notes.save']({
    id: note.id,
    title: 'Numbers',
    state: noteState('fifty', { quotes: passage.id }),
    basedOn: note.version,
  });
  await ibid.close();
  const library = await openLibrary(ibid.libraryFile);
  // Of the file and not of the first test, whose folder goes with it.
  await writeArchive(library, ARCHIVE, {});
  await library.close();
  return ARCHIVE;
}

/** What restoring says; the library has to be as empty after it as it was before. */
async function refusal(folder: string, db?: Database): Promise<unknown> {
  const library = db ?? (await tempLibrary());
  const before = await archivedRows(library);
  const error: unknown = await restoreArchive(library, folder, {}).then(
    () => 'restored',
    (problem: unknown) => problem,
  );
  expect(await archivedRows(library)).toEqual(before);
  return error;
}

/** Writes a file anew and has the manifest say so, as somebody would who forges an archive. */
async function forge(
  { folder, manifest }: { readonly folder: string; readonly manifest: Manifest },
  path: string,
  change: (text: string) => string,
): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(join(folder, path), changed);
  const file = manifest.files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  file.size = Buffer.byteLength(changed);
  file.sha256 = createHash('sha256').update(changed).digest('hex');
  await writeManifest(folder, manifest);
}

async function writeManifest(folder: string, manifest: unknown): Promise<void> {
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

const KINDS = [
  /^README\.md$/,
  /\/original-1\.\w+$/,
  /\/text-1\.txt$/,
  /\/document\.json$/,
  /^notes\/.*\.json$/,
  /^notes\/.*\.md$/,
  /^passages\.jsonl$/,
  /^case\.json$/,
  /^records\/tags\.jsonl$|^records\/claims\.jsonl$/,
  /^records\/originals\.jsonl$/,
];

test.each(KINDS.map((kind) => [kind]))(
  'one bit that is another in a file like %s is seen, and the file named',
  async (kind) => {
    const { folder, manifest } = await archived();
    const file = manifest.files.find(({ path, size }) => kind.test(path) && size > 0);
    if (!file) throw new Error(`no file like ${kind}`);
    const bytes = await readFile(join(folder, file.path));
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(join(folder, file.path), bytes);
    expect(await refusal(folder)).toMatchObject({
      code: 'archive-damaged',
      message: expect.stringContaining(`“${file.path}”`),
    });
  },
);

test('a file that is missing, longer, a link, or behind a link is named', async () => {
  const missing = await archived();
  await rm(join(missing.folder, 'case.json'));
  const longer = await archived();
  await writeFile(join(longer.folder, 'case.json'), ' ', { flag: 'a' });
  const link = await archived();
  await rename(join(link.folder, 'case.json'), join(dirname(link.folder), 'case.json'));
  await symlink(join(dirname(link.folder), 'case.json'), join(link.folder, 'case.json'));
  const behind = await archived();
  await rename(join(behind.folder, 'records'), join(dirname(behind.folder), 'records'));
  await symlink(join(dirname(behind.folder), 'records'), join(behind.folder, 'records'));
  const told = await Promise.all([missing, longer, link, behind].map(({ folder }) => refusal(folder)));
  expect(told.map(String)).toEqual([
    expect.stringContaining('“case.json” in this archive is damaged: it is missing'),
    expect.stringContaining('“case.json” in this archive is damaged: it is larger than it should be'),
    expect.stringContaining('“case.json” in this archive is damaged: it is a link'),
    expect.stringMatching(
      /“records\/[a-z-]+\.jsonl” in this archive is damaged: a folder on the way to it is none/,
    ),
  ]);
});

test.each([
  ['../case.json'],
  ['/etc/passwd'],
  ['documents/../../case.json'],
  ['C:\\case.json'],
  ['documents//case.json'],
])('a manifest that names %s is refused', async (path) => {
  const { folder, manifest } = await archived();
  manifest.files.push({ path, size: 0, sha256: '0'.repeat(64) });
  await writeManifest(folder, manifest);
  expect(await refusal(folder)).toMatchObject({
    code: 'archive-damaged',
    message: expect.stringContaining('it leads out of the archive'),
  });
});

test('an archive of a newer Ibid, one of another kind, and no archive at all are told apart', async () => {
  const newer = await archived();
  await writeManifest(newer.folder, { ...newer.manifest, version: 2, news: true });
  expect(await refusal(newer.folder)).toMatchObject({ code: 'archive-newer' });
  const other = await archived();
  await writeManifest(other.folder, { ...other.manifest, format: 'something' });
  expect(await refusal(other.folder)).toMatchObject({ code: 'archive-damaged' });
  await writeFile(join(other.folder, 'manifest.json'), '{"format":');
  expect(await refusal(other.folder)).toMatchObject({ code: 'archive-damaged' });
  await writeFile(join(other.folder, 'manifest.json'), '['.repeat(200_000));
  expect(await refusal(other.folder)).toMatchObject({ code: 'archive-damaged' });
  await mkdir(join(other.folder, 'empty'));
  expect(await refusal(join(other.folder, 'empty'))).toMatchObject({ code: 'file-missing' });
});

const FORGED: readonly (readonly [what: string, path: RegExp, change: (text: string) => string])[] = [
  ['words that are not those of the text', /text-1\.txt$/, (text) => text.replace(/\w{5}/, 'xxxxx')],
  [
    'a text without its hash',
    /document\.json$/,
    (text) => text.replace(/"text": \{"sha256":"../, '"text": {"sha256":"zz'),
  ],
  [
    'a paragraph of an unknown kind',
    /document\.json$/,
    (text) => text.replace('"kind":"paragraph"', '"kind":"spell"'),
  ],
  [
    'a span that is none',
    /document\.json$/,
    (text) => text.replace('"spans":[]', '"spans":[{"kind":"link","start":0,"end":1}]'),
  ],
  ['a key that nobody knows', /document\.json$/, (text) => text.replace('"format"', '"x": 1,\n  "format"')],
  ['an id that is none', /document\.json$/, (text) => text.replace(/"id": "d-/, '"id": "D ')],
  [
    'a passage whose words stand elsewhere',
    /^passages\.jsonl$/,
    (text) => text.replaceAll('He said fifty.', 'He said fifty!'),
  ],
  [
    'a passage of a text that is not there',
    /^passages\.jsonl$/,
    (text) => text.replace(/"revisionId":"r-\w+"/, '"revisionId":"r-0"'),
  ],
  [
    'a note that quotes what is not there',
    /^notes\/n-.*\.json$/,
    (text) => text.replace(/"passageId":"p-\w+"/, '"passageId":"p-0"'),
  ],
  ['a note that is none', /^notes\/n-.*\.json$/, (text) => text.replaceAll('"type":"root"', '"type":"tree"')],
  ['half a character', /^records\/claims\.jsonl$/, (text) => text.replace('"words":"', '"words":"\\ud800')],
  ['a line that is no JSON', /^records\/claims\.jsonl$/, (text) => text.replace('{', '')],
  ['two of one id', /^records\/claims\.jsonl$/, (text) => text + text],
  [
    'what only a newer Ibid would say',
    /^records\/claims\.jsonl$/,
    (text) => text.replace('{', '{"weight":1,'),
  ],
];

test.each(FORGED)(
  'an archive is refused whose manifest fits and that holds %s',
  async (_what, pattern, change) => {
    const archive = await archived();
    const path = archive.manifest.files.find((one) => pattern.test(one.path))?.path ?? '';
    await forge(archive, path, change);
    expect(await refusal(archive.folder)).toMatchObject({ code: 'archive-damaged' });
  },
);

test('an archive is not restored into a library that holds something', async () => {
  const { folder } = await archived();
  const library = await tempLibrary();
  await restoreArchive(library, folder, {});
  expect(await refusal(folder, library)).toMatchObject({ code: 'library-not-empty' });
});

test('what is stopped half-way leaves an empty library, or no folder', async () => {
  const { folder } = await archived();
  const library = await tempLibrary();
  const empty = await archivedRows(library);
  let asked = 0;
  // Stops when most of it was read, and some of it is written.
  const signal = Object.defineProperty(new AbortController().signal, 'aborted', {
    get: () => (asked += 1) > 90,
  });
  const work = { signal };
  await expect(restoreArchive(library, folder, work)).rejects.toMatchObject({ code: 'cancelled' });
  expect(await archivedRows(library)).toEqual(empty);
  await restoreArchive(library, folder, {});
  const target = join(await tempFolder(), 'again');
  await expect(writeArchive(library, target, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  });
  await expect(readFile(join(target, 'manifest.json'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('nothing is written over, and nothing left behind where a folder cannot be made', async () => {
  const library = await tempLibrary();
  const folder = await tempFolder();
  await mkdir(join(folder, 'there'));
  await expect(writeArchive(library, join(folder, 'there'), {})).rejects.toMatchObject({
    code: 'file-exists',
  });
  await expect(writeArchive(library, join(folder, 'no', 'where'), {})).rejects.toMatchObject({
    code: 'file-missing',
  });
  await expect(writeArchive(library, join(folder, 'x'.repeat(300)), {})).rejects.toMatchObject({
    code: 'file-missing',
  });
  const { readdir } = await import('node:fs/promises');
  expect(await readdir(folder)).toEqual(['there']);
});
