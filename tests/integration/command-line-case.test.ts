import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { ClaimReport } from '#shared/model/case-report.ts';
import { SMALLEST, supportedBy } from '../support/cases.ts';
import { type CommandLine, commandLine, noBuild, SAMPLE } from '../support/command-line.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

async function withCase(file: unknown): Promise<CommandLine> {
  const ibid = await commandLine();
  await writeFile(join(ibid.folder, 'case.json'), JSON.stringify(file));
  return ibid;
}

test('the smallest case file comes in without any text, and is reported by its ids', async () => {
  const ibid = await withCase(SMALLEST);
  const { code, stdout, stderr } = await ibid.run('case', 'import', 'case.json');
  expect([code, stdout, stderr]).toEqual([
    0,
    'case.json: 3 sources, 3 documents, 3 statements, 1 claim added\n' +
      '  sources of which only the id is known: s2, s3\n' +
      '  documents of which only the id is known: d2, d3\n',
    '',
  ]);
  const [report] = await ibid.json<readonly ClaimReport[]>('case', 'report');
  expect(report).toMatchObject({
    id: 'c1',
    documents: 1,
    statements: 1,
    certain: 1,
    possible: 1,
    origins: ['s1'],
    conflicts: [],
    loops: [],
  });
});

test('what goes out comes into another library, and goes out of it the same', async () => {
  const ibid = await withCase({ ...SMALLEST, claims: [supportedBy('t1', 't2', 't3')] });
  await ibid.run('case', 'import', 'case.json');
  const out = await ibid.run('case', 'export');
  await writeFile(join(ibid.folder, 'out.json'), out.stdout);
  await ibid.runBare('--library', 'other.ibid', 'case', 'import', 'out.json');
  expect(await ibid.runBare('--library', 'other.ibid', 'case', 'export')).toEqual(out);
});

test('a person reads how a claim stands, the matrix, the order and what is wanted', async () => {
  const ibid = await withCase({ ...SMALLEST, claims: [supportedBy('t1', 't2', 't3')] });
  await ibid.run('case', 'import', 'case.json');
  const told = async (...args: readonly string[]) => (await ibid.run('case', ...args)).stdout;
  expect(await told('report', 'c1')).toContain(
    'For it: 3 documents, 3 statements, 1 independent origin (possibly 2). Against it: nothing. (c1)',
  );
  expect(await told('matrix', '--as', 'csv')).toBe(
    'claim,text,Farid Moradi,s2,s3\r\nc1,The lower building had no windows.,supports (t1),supports (t2),supports (t3)\r\n',
  );
  expect(await told('rank')).toMatch(
    /^0 origins against {2}3 for it {2}0 that tell it from others {2}c1 The lower/,
  );
  expect(await told('wanted')).toBe(
    '1 claim  0 documents  0 citations  d3\n' +
      '1 claim  0 documents  0 citations  d1 Farid Moradi, “A statement”, August 1988\n' +
      '1 claim  0 documents  0 citations  d2\n',
  );
  expect(await told('graph')).toContain('<node id="statement:t1">');
  expect(await told('join', 's2', 's3')).toBe('s2 and s3 are one person\n');
});

test('a document of the case is matched with one of the library, and a statement with its words', async () => {
  const ibid = await withCase({ ...SMALLEST, claims: [supportedBy('t1', 't2')] });
  await ibid.run('import', SAMPLE);
  await ibid.run('case', 'import', 'case.json');
  const document = 'The Lantern Goes Out';
  expect((await ibid.run('case', 'match', 'd1', document)).stdout).toMatch(
    /^d1 is d-\w+ “The Lantern Goes Out”\n$/,
  );
  const quoted = await ibid.run('case', 'quote', 't1', `${document}:"He said fifty."`);
  expect([quoted.code, quoted.stdout]).toEqual([
    0,
    expect.stringMatching(/^t1 stands in d-\w+ “The Lantern Goes Out”\n$/),
  ]);
  const report = await ibid.run('case', 'report');
  expect(report.stdout).toContain('“He said fifty.” (compared with its source)');
  expect(report.stdout).toContain('A statement, August 1988; first-hand');
  expect(await ibid.json('check')).toMatchObject({ clean: true });
});

test('the case of Lantern House stands on the sample documents', async () => {
  const ibid = await commandLine();
  await ibid.run('import', SAMPLE);
  await ibid.run('case', 'import', join(SAMPLE, '..', 'lantern-house.case.json'));
  const likely = await ibid.json<readonly { readonly id: string; readonly documentId: string }[]>(
    'case',
    'match',
  );
  expect(likely.map(({ id }) => id)).toEqual(['testimony-moradi', 'testimony-nouri', 'article', 'report']);
  for (const { id, documentId } of likely) await ibid.run('case', 'match', id, documentId);
  expect(await ibid.json('case', 'match')).toEqual([]);
  const reports = await ibid.json<readonly ClaimReport[]>('case', 'report');
  expect(
    reports.map(({ id, certain, possible, origins, against }) => [
      id,
      certain,
      possible,
      origins,
      against.certain,
    ]),
  ).toEqual([
    ['fifty', 1, 1, ['moradi'], 1],
    ['died', 2, 2, ['kaveh', 'nouri'], 0],
    ['empty', 1, 1, ['observers'], 2],
  ]);
  const { stdout } = await ibid.run('case', 'report');
  expect(stdout.match(/\(compared with its source\)/g)).toHaveLength(9);
  expect((await ibid.run('case', 'wanted')).stdout).toMatch(
    /^2 claims\s+1 document\s+1 citation\s+statements Karun Testimony Project, “Statements, First Series”, 2008$/m,
  );
  expect((await ibid.run('case', 'testimony', 'moradi', 'kaveh')).stdout).toContain(
    'fifty: About fifty people were held in the lower building.\n' +
      '  moradi supports about 50 (moradi-fifty) there were about fifty people in the lower building\n' +
      '  kaveh supports 50 (kaveh-fifty) He said fifty. He was an honest boy.\n',
  );
  expect((await ibid.run('case', 'testimony', 'nobody')).stderr).toBe(
    'ibid: The case has no source “nobody”. (not-found)\n',
  );
  expect(await ibid.json('check')).toMatchObject({ clean: true });
});

test('what cannot come in is told with a code, and makes no library where the file is none', async () => {
  const ibid = await withCase({
    claims: [{ id: 'c1', text: 'A claim', evidence: [{ statement: 't1', stance: 'supports' }] }],
  });
  await writeFile(join(ibid.folder, 'none.json'), '{');
  await writeFile(join(ibid.folder, 'huge.json'), `{"note": "${'x'.repeat(100_000_000)}"}`);
  await mkdir(join(ibid.folder, 'folder'));
  const failed = async (name: string) => {
    const { code, stderr } = await ibid.run('case', 'import', name);
    return [code, stderr];
  };
  expect([
    await failed('none.json'),
    await failed('huge.json'),
    await failed('folder'),
    await failed('gone.json'),
  ]).toEqual([
    [1, expect.stringMatching(/^ibid: This is no case file: it is no JSON \(.*\)\. \(invalid-case\)\n$/)],
    [1, 'ibid: “huge.json” is larger than 50 MB, the most that Ibid reads of one file. (file-too-large)\n'],
    [1, 'ibid: “folder” is a folder, and a file is wanted. (unreadable-file)\n'],
    [1, 'ibid: “gone.json” is not there. It may have been moved or renamed. (file-missing)\n'],
  ]);
  expect(existsSync(join(ibid.folder, 'library.ibid'))).toBe(false);
  expect(await failed('case.json')).toEqual([
    1,
    'ibid: The claim “c1” rests on “t1”, and there is no statement of this id in the file or in the library. (invalid-case)\n',
  ]);
  expect((await ibid.run('case', 'report', 'c9')).stderr).toBe(
    'ibid: The case has no claim “c9”. (not-found)\n',
  );
});
