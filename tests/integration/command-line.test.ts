import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine, noBuild, SAMPLE } from '../support/command-line.ts';
import { nodesOf, pandoc, pandocNote } from '../support/pandoc.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

const ARTICLE = join(SAMPLE, 'the-lantern-goes-out.txt');
const WITNESS = join(SAMPLE, 'testimony-of-samira-nouri.txt');

async function withDocuments(...paths: readonly string[]): Promise<CommandLine> {
  const ibid = await commandLine();
  expect((await ibid.run('import', ...paths)).code).toBe(0);
  return ibid;
}

/** Column by column, without the ids, which are never the same twice. */
function rows(stdout: string): readonly (readonly string[])[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/).filter((cell) => !/^[dn]-[a-z0-9]{12}$/.test(cell)));
}

test('help and version go to stdout and succeed; wrong usage goes to stderr and is code 2', async () => {
  const ibid = await commandLine();
  const help = await ibid.runBare('--help');
  expect([help.code, help.stderr, help.stdout.split('\n')[0]]).toEqual([
    0,
    '',
    'Usage: ibid [--library FILE] COMMAND',
  ]);
  const version = await ibid.runBare('--version');
  expect([version.code, version.stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  const wrong = await ibid.runBare('improt', 'a.txt');
  expect([wrong.code, wrong.stdout, wrong.stderr]).toEqual([
    2,
    '',
    `ibid: There is no command “improt”.\n\n${help.stdout}`,
  ]);
  expect(await readdir(ibid.folder)).toEqual([]);
});

test('a file that is imported is listed and shown, and is known the second time', async () => {
  const ibid = await commandLine();
  const first = await ibid.run('import', ARTICLE);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(rows(first.stdout)[0]).toEqual(['imported', '4 footnotes', 'The Lantern Goes Out']);
  expect(first.stdout.endsWith('\n1 imported\n')).toBe(true);
  const second = await ibid.run('import', ARTICLE);
  expect([second.code, rows(second.stdout)]).toEqual([
    0,
    [['known', '4 footnotes', 'The Lantern Goes Out'], ['1 known already']],
  ]);
  const list = await ibid.run('list');
  expect(rows(list.stdout)).toEqual([
    ['–', expect.stringMatching(/^\d+ words$/), '4 footnotes', 'The Lantern Goes Out — Joan Ellery'],
  ]);
  const shown = await ibid.run('show', 'the lantern goes out');
  expect(shown.stdout).toContain('\n[2] "Kaveh" (name withheld). Interview with the author. 3 Nov 2009.\n');
  expect(shown.stdout).toContain('): “You may also like”');
});

test('a known file answers with the same object that it came with', async () => {
  const ibid = await commandLine();
  const [first] = await ibid.json<readonly object[]>('import', ARTICLE);
  const [second] = await ibid.json<readonly object[]>('import', ARTICLE);
  expect(first).toMatchObject({
    path: ARTICLE,
    status: 'imported',
    title: 'The Lantern Goes Out',
    byline: 'Joan Ellery',
  });
  expect(second).toEqual({ ...first, status: 'known' });
  const {
    path: _path,
    status: _status,
    resembles,
    ...document
  } = {
    path: '',
    status: '',
    resembles: null,
    ...first,
  };
  expect(resembles).toEqual([]);
  expect(await ibid.json('show', 'The Lantern Goes Out')).toEqual({
    ...document,
    citationKey: 'ellerylantern',
    links: [],
  });
});

test('a folder is imported whole, and a file of it that fails is named with its code', async () => {
  const ibid = await commandLine();
  await mkdir(join(ibid.folder, 'files', 'deeper'), { recursive: true });
  await writeFile(join(ibid.folder, 'files', 'a.txt'), 'A letter\n\nThe ferry was late.\n');
  await writeFile(join(ibid.folder, 'files', 'empty.txt'), '');
  await writeFile(join(ibid.folder, 'files', 'deeper', 'b.txt'), 'A reply\n\nIt always is.\n');
  const { code, stdout, stderr } = await ibid.run('import', 'files', 'none.txt', '--json');
  expect(code).toBe(1);
  const told: unknown = JSON.parse(stdout);
  expect(told).toMatchObject([
    { path: join('files', 'a.txt'), status: 'imported', blocks: expect.any(Array) },
    { path: join('files', 'deeper', 'b.txt'), status: 'imported' },
    {
      path: join('files', 'empty.txt'),
      status: 'failed',
      code: 'empty-file',
      id: null,
      blocks: [],
      audit: null,
    },
    {
      path: 'none.txt',
      status: 'failed',
      code: 'file-missing',
      message: expect.stringContaining('none.txt'),
    },
  ]);
  expect(stderr.split('\n').map((line) => line.replace(/:.*\(/, ': ('))).toEqual([
    `${join('files', 'empty.txt')}: (empty-file)`,
    'none.txt: (file-missing)',
    '',
  ]);
});

test('an empty folder is no failure', async () => {
  const ibid = await commandLine();
  await mkdir(join(ibid.folder, 'empty'));
  expect(await ibid.run('import', 'empty')).toEqual({
    code: 0,
    stdout: 'There is no file in there.\n',
    stderr: '',
  });
  expect(await ibid.json('import', 'empty')).toEqual([]);
});

test('words are found in documents and in notes, with their place', async () => {
  const ibid = await withDocuments(ARTICLE, WITNESS);
  await ibid.run('note', '--title', 'Goats', '--text', 'What do the goats eat?');
  const found = await ibid.run('search', 'goats');
  expect(found.stdout).toMatch(
    /^d-\w+ {2}The Lantern Goes Out\n {2}para\. 1: .*Goats sleep.*\nn-\w+ {2}Goats\n {2}What do the goats eat\?\n$/,
  );
  expect(await ibid.json('search', 'دویست')).toMatchObject({
    documents: [{ document: { title: 'دو زمستان در درهٔ سیاه' } }],
    notes: [],
  });
  expect(await ibid.run('search', 'zeppelin')).toEqual({
    code: 0,
    stdout: 'Nothing holds all these words.\n“zeppelin” stands nowhere.\n',
    stderr: '',
  });
});

test('a query that cannot be carried out is told with the place that is wrong', async () => {
  const ibid = await withDocuments(ARTICLE);
  expect(await ibid.run('search', 'goats', 'AND')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'ibid: At “AND”: Write something on both sides of AND. (invalid-query)\n',
  });
  expect((await ibid.run('search', 'goatz sleep')).stdout).toBe(
    'Nothing holds all these words.\n“goatz” stands nowhere. Close to it: “goats”.\n',
  );
  expect((await ibid.run('search', 'goatz sleep', '--typos')).stdout).toContain('Goats sleep');
});

test('a list is searched for line by line, and its table written', async () => {
  const ibid = await withDocuments(ARTICLE, WITNESS);
  await writeFile(join(ibid.folder, 'names.csv'), 'id,name\n1,goats\n2,"(goats"\n3,zeppelin\n');
  const { code, stdout, stderr } = await ibid.run('search', '--list', 'names.csv', '--table', 'hits.csv');
  expect([code, stderr]).toEqual([1, '(goats: At “(”: This parenthesis is never closed. (invalid-query)\n']);
  expect(stdout).toMatch(/^hits  documents  notes\n\d+ +1 +0 +goats\n0 +0 +0 +\(goats\n0 +0 +0 +zeppelin\n$/);
  const table = await readFile(join(ibid.folder, 'hits.csv'), 'utf8');
  expect(table).toMatch(/^\ufeffSearched for,Hits,Documents,Notes,The Lantern Goes Out\r\ngoats,/);
});

test('a citation in the Markdown of a note names a document by the key that `show` tells', async () => {
  const ibid = await withDocuments(ARTICLE);
  const shown = await ibid.run('show', 'The Lantern Goes Out');
  const key = /cite as +\[@(\w+)\]/.exec(shown.stdout)?.[1] ?? '';
  await ibid.run('note', '--title', 'Numbers', '--text', `He says fifty [@${key}, p. 3], not [@nobody1999].`);
  await ibid.run('export', 'out');
  const written = await readFile(join(ibid.folder, 'out', 'Numbers.md'), 'utf8');
  expect(written).toContain(`He says fifty [@${key}, p. 3], not \\[\\@nobody1999\\].`);
  expect(JSON.parse(await readFile(join(ibid.folder, 'out', 'Numbers.csl.json'), 'utf8'))).toMatchObject([
    { id: key, title: 'The Lantern Goes Out' },
  ]);
});

test('a note is made, extended under the same title, and listed', async () => {
  const ibid = await withDocuments(ARTICLE);
  const made = await ibid.run(
    'note',
    '--title',
    'Numbers',
    '--text',
    '# How many?',
    '--quote',
    `The Lantern Goes Out:"He said fifty. He was an honest boy."`,
    '--text',
    '- Who counted?',
  );
  expect([made.code, made.stderr]).toEqual([0, '']);
  const id = made.stdout.trim();
  const extended = await ibid.json(
    'note',
    '--title',
    'numbers',
    '--quote',
    'd:calls the lower building a tool store',
  );
  expect(extended).toMatchObject({
    id,
    title: 'Numbers',
    version: 3,
    passages: [expect.any(String), expect.any(String)],
  });
  expect(rows((await ibid.run('notes')).stdout)).toEqual([
    [expect.stringMatching(/^\d{4}-\d\d-\d\d$/), '2 quotations', 'Numbers'],
  ]);
  expect(await ibid.json('notes')).toMatchObject([
    { id, title: 'Numbers', quotations: 2, opening: expect.stringContaining('How many?') },
  ]);
  expect(await ibid.run('check')).toMatchObject({
    code: 0,
    stdout: 'Clean. Checked: 1 original, 1 text, 2 passages, 1 note, 8 entries of the ledger.\n',
  });
});

test('a note whose quotation is not found, or found twice, is not made', async () => {
  const ibid = await withDocuments(ARTICLE);
  const quote = async (words: string): Promise<readonly unknown[]> => {
    const { code, stdout, stderr } = await ibid.run('note', '--title', 'T', '--text', 'x', '--quote', words);
    return [code, stdout, /\((.*)\)\n$/.exec(stderr)?.[1]];
  };
  expect([
    await quote('The Lantern Goes Out:"He said sixty."'),
    await quote('The Lantern Goes Out:"the lower building"'),
    await quote('Another Article:"He said fifty."'),
  ]).toEqual([
    [1, '', 'quotation-not-found'],
    [1, '', 'quotation-ambiguous'],
    [1, '', 'not-found'],
  ]);
  expect(await ibid.json('notes')).toEqual([]);
  expect(await ibid.json('check')).toMatchObject({ clean: true, checked: { passages: 0 } });
});

test('notes are exported to a new folder, and never over what is there unless told to', async () => {
  const ibid = await withDocuments(ARTICLE);
  await ibid.run('note', '--title', 'Numbers', '--quote', 'The Lantern Goes Out:"He said fifty."');
  await ibid.run('note', '--title', 'Other', '--text', 'Without a quotation.');
  const out = join(ibid.folder, 'new', 'out');
  const first = await ibid.json<{ readonly files: readonly string[] }>('export', out, '--note', 'Numbers');
  expect(first).toMatchObject({ folder: out, footnotes: 1 });
  expect((await readdir(out)).toSorted()).toEqual(first.files.toSorted());
  const [note = ''] = first.files.filter((file) => file.endsWith('.md'));
  await writeFile(join(out, note), 'changed by hand');

  const refused = await ibid.run('export', out);
  expect([refused.code, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toMatch(/--existing replace or --existing keep-both\. \(file-exists\)\n$/);
  expect(await readFile(join(out, note), 'utf8')).toBe('changed by hand');

  expect((await ibid.run('export', out, '--existing', 'keep-both')).code).toBe(0);
  expect(await readFile(join(out, note), 'utf8')).toBe('changed by hand');
  const kept = (await readdir(out)).length;
  expect((await ibid.run('export', out, '--existing', 'replace')).code).toBe(0);
  expect(await readFile(join(out, note), 'utf8')).toContain('He said fifty.');
  expect((await readdir(out)).length).toBe(kept);
});

test.skipIf(pandocNote !== '')(
  `pandoc reads an exported note with a footnote for each quotation, and no warning${pandocNote}`,
  async () => {
    const ibid = await withDocuments(ARTICLE, WITNESS);
    await ibid.run(
      'note',
      '--title',
      'Numbers',
      '--text',
      'Two numbers [in brackets], *one* building.',
      '--quote',
      'The Lantern Goes Out:"He said fifty."',
      '--quote',
      'دو زمستان در درهٔ سیاه:"پس بیش از دویست نفر آنجا بودند."',
    );
    const { files } = await ibid.json<{ readonly files: readonly string[] }>('export', 'out');
    const [note = ''] = files.filter((file) => file.endsWith('.md'));
    const path = join(ibid.folder, 'out', note);
    const { output, warnings } = pandoc(['-f', 'markdown', '-t', 'json', path]);
    expect([warnings, nodesOf(JSON.parse(output), 'Note').length]).toEqual(['', 2]);
    const html = pandoc(['-f', 'markdown', '-t', 'html', path]).output;
    expect([...html.matchAll(/<li id="fn\d+"/g)]).toHaveLength(2);
  },
);

test('without a library named it is the person’s own, made for its owner alone', async () => {
  const ibid = await commandLine();
  const own = join(ibid.folder, 'data', 'ibid');
  expect((await ibid.runBare('list')).stderr).toContain('(file-missing)');
  expect(await readdir(ibid.folder)).toEqual([]);
  expect((await ibid.runBare('import', ARTICLE)).code).toBe(0);
  expect((await stat(own)).mode & 0o777).toBe(0o700);
  expect(await readdir(own)).toContain('library.ibid');
});
