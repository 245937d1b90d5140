import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { COLLECTION } from '../support/annotation-shape.ts';
import { commandLine, noBuild, SAMPLE } from '../support/command-line.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

test('passages are written as web annotations, of one document or of all, and are known when they come back', async () => {
  const ibid = await commandLine();
  await ibid.run('import', SAMPLE);
  await ibid.run('note', '--title', 'Numbers', '--quote', 'The Lantern Goes Out:"He said fifty."');
  const all = await ibid.run('annotations');
  const { first, total } = COLLECTION.parse(JSON.parse(all.stdout));
  expect([total, first.items[0]?.target.selector[1].exact]).toEqual([1, 'He said fifty.']);
  const one = await ibid.run('annotations', 'The Lantern Goes Out');
  expect(one.stdout).toBe(all.stdout);

  await writeFile(join(ibid.folder, 'all.jsonld'), all.stdout);
  const again = await ibid.run('import-annotations', 'all.jsonld');
  expect(again).toMatchObject({ code: 0, stdout: '0 annotations added, 1 known, 0 without a place.\n' });

  const lost = { target: { source: 'https://elsewhere.example/', selector: { type: 'FragmentSelector' } } };
  await writeFile(join(ibid.folder, 'lost.json'), JSON.stringify(lost));
  const told = await ibid.run('import-annotations', 'lost.json');
  expect(told.code).toBe(1);
  expect(told.stdout).toContain('https://elsewhere.example/:');
  expect(told.stdout).toContain('(the library does not hold its text)');
  await writeFile(join(ibid.folder, 'no.json'), '{');
  const refused = await ibid.run('import-annotations', 'no.json');
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('invalid-annotations')]);
});

test('an export as a project is one file, and says what it could not carry', async () => {
  const ibid = await commandLine();
  await ibid.run('import', SAMPLE);
  await ibid.run('note', '--title', 'Numbers', '--quote', 'The Lantern Goes Out:"He said fifty."');
  const first = await ibid.run('export', 'out', '--as', 'qdpx');
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('project.qdpx');
  expect(first.stdout).toContain('Not carried: the original files');
  const beside = await ibid.run('export', 'out', '--as', 'qdpx', '--existing', 'keep-both');
  expect(beside.stdout).toContain('project (2).qdpx');
});
