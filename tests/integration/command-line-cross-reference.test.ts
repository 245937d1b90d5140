import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { CitationGraph } from '#shared/model/citation-graph.ts';
import { seededRandom } from '../bench/text/random.ts';
import { commandLine, noBuild, SAMPLE } from '../support/command-line.ts';
import { sentencesOf } from '../support/copied-corpus/sentences.ts';

const NO_BUILD = noBuild();
beforeEach(({ skip }) => skip(NO_BUILD !== null, NO_BUILD ?? ''));

interface Mentioned {
  readonly title: string;
}

test('of the sample it tells the circle, the wanted works, the graph and the dates in three calendars', async () => {
  const ibid = await commandLine();
  await ibid.run('import', SAMPLE);
  const { loops } = await ibid.json<{
    readonly loops: readonly { readonly documents: readonly Mentioned[]; readonly way: readonly unknown[] }[];
  }>('loops');
  expect(loops.map(({ documents, way }) => [documents.map(({ title }) => title), way.length])).toEqual([
    [['What I Saw at Lantern House', 'The Lantern Goes Out'], 2],
  ]);
  expect((await ibid.run('loops')).stdout).toContain('A circle of 2:');
  const wanted = await ibid.json<readonly { readonly item: Mentioned }[]>('wanted');
  expect(wanted.map(({ item }) => item.title)).toContain('An Answer to Our Slanderers');
  expect((await ibid.run('wanted')).stdout).toContain('“An Answer to Our Slanderers”, 2003');
  const { documents, edges } = await ibid.json<CitationGraph>('graph');
  expect([documents.length, edges.length]).toEqual([4, 4]);
  const { stdout: xml } = await ibid.run('graph');
  expect(xml.match(/<edge /gu)).toHaveLength(edges.length + wanted.length);
  expect((await ibid.run('timeline')).stdout).toContain(
    'Saturday 14 May 2011 | 24 Ordibehesht 1390 | 11 Jumada al-Akhira 1432 (computed)',
  );
  expect((await ibid.run('copies')).stdout).toBe('4 documents compared: 0 silent copies, 0 cited.\n');
});

test('a silent copy is told with its source, its share and its passages', async () => {
  const ibid = await commandLine();
  const random = seededRandom(5);
  const own = () => sentencesOf(random, 8).join(' ');
  const shared = own();
  const write = (name: string, title: string, date: string, ...texts: readonly string[]) =>
    writeFile(join(ibid.folder, name), `---\ntitle: ${title}\ndate: ${date}\n---\n\n${texts.join('\n\n')}\n`);
  await write('one.md', 'The Ferry Ledger', '1988-05-03', own(), shared);
  await write('two.md', 'The Toll', '1991', shared, own());
  await write('three.md', 'The Kiln', '1992', own(), own());
  await ibid.run('import', 'one.md', 'two.md', 'three.md');
  const { compared, findings } = await ibid.json<{
    readonly compared: number;
    readonly findings: readonly {
      readonly source: Mentioned;
      readonly copy: Mentioned;
      readonly cited: string;
      readonly passages: readonly { readonly copy: { readonly text: string } }[];
    }[];
  }>('copies');
  expect(compared).toBe(3);
  expect(findings).toMatchObject([
    {
      source: { title: 'The Ferry Ledger', published: '1988-05-03' },
      copy: { title: 'The Toll' },
      order: 'certain',
      cited: 'nowhere',
    },
  ]);
  expect(findings[0]?.passages[0]?.copy.text).toBe(shared.slice(0, -1));
  const { stdout } = await ibid.run('copies');
  expect(stdout).toContain('stand in “The Ferry Ledger”, which is older. It does not cite it.');
  expect(stdout).toContain('3 documents compared: 1 silent copy, 0 cited.');
});

test('statements stand in time among the documents, and what a witness cannot have seen is told', async () => {
  const ibid = await commandLine();
  await ibid.run('import', SAMPLE);
  const statement = { document: 'd1', speaker: 's1', basis: 'first-hand', said: '2010' };
  const given = {
    sources: [{ id: 's1', name: 'Nadia', kind: 'witness', present: '1985/1988-06' }],
    documents: [{ id: 'd1', title: 'Her statement', author: 's1', published: '2011-05' }],
    statements: [
      { ...statement, id: 't1', event: '1989-05-03' },
      { ...statement, id: 't2', event: '1988-05' },
    ],
    claims: [],
  };
  await writeFile(join(ibid.folder, 'case.json'), JSON.stringify(given));
  await ibid.run('case', 'import', 'case.json');
  const { entries, anachronisms } = await ibid.json<{
    readonly entries: readonly { readonly item: string; readonly what: string; readonly date: string }[];
    readonly anachronisms: readonly { readonly item: string; readonly kind: string }[];
  }>('timeline');
  expect(
    entries
      .filter(({ item }) => /^t\d$/u.test(item))
      .map(({ item, what, date }) => `${date} ${item} ${what}`),
  ).toEqual([
    '1988-05 t2 happened',
    '1989-05-03 t1 happened',
    '2010 t1 said',
    '2010 t2 said',
    '2011-05 t1 published',
    '2011-05 t2 published',
  ]);
  expect(anachronisms).toMatchObject([{ item: 't1', kind: 'after-leaving', certainty: 'certain' }]);
  expect((await ibid.run('timeline')).stdout).toContain(
    't1 tells at first hand of 3 May 1989, but the speaker was there from 1985 to June 1988',
  );
});

test('an empty library has nothing to tell, and words behind these commands are refused', async () => {
  const ibid = await commandLine();
  await writeFile(join(ibid.folder, 'one.txt'), 'One text.\n\nIt has two paragraphs.\n');
  await ibid.run('import', 'one.txt');
  expect((await ibid.run('loops')).stdout).toBe(
    'No document cites in a circle, and none cites what is of a later date.\n',
  );
  expect((await ibid.run('wanted')).stdout).toBe(
    'Every work that is cited, or spoken of in the case, is in this library.\n',
  );
  expect((await ibid.run('copies', 'one')).code).toBe(2);
});
