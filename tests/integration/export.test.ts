import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CslItem } from '#shared/model/citation.ts';
import { type NoteId, toNoteId } from '#shared/model/ids.ts';
import { type ExportBench, exportBench } from '../support/export-bench.ts';
import { hasPandoc, nodesOf, pandoc, pandocNote, wordsIn } from '../support/pandoc.ts';

const HOUSE = 'The House by the Harbour';
const COUNTED = 'Nobody counted the people in the lower building, and nobody asked [1].';
const SAID = '"There were fifty of us," said one who left; "or 60 -- who knows? *I* didn\'t count."';
const SAW = 'می‌گویند «دویست نفر» در ساختمان پایین بودند؛ من ۵۰ نفر دیدم.';

async function threeQuotations(ibid: ExportBench): Promise<NoteId> {
  const { id } = await ibid.note(
    'Numbers',
    { text: '# Who counted?\n\nThey *differ*.[^a]\n\n[^a]: My own note: 50 or 200?' },
    await ibid.quote(HOUSE, COUNTED),
    { text: 'Then' },
    await ibid.quote(HOUSE, SAID),
    await ibid.quote('خانهٔ چراغ', SAW),
  );
  return id;
}

test('a note goes to the chosen folder as Markdown with a footnote for every quotation', async () => {
  const ibid = await exportBench();
  const outcome = await ibid.handlers['notes.export']([await threeQuotations(ibid)], {
    flavour: 'pandoc',
    texts: false,
  });
  expect(outcome).toEqual({
    status: 'written',
    folder: 'out',
    files: ['Numbers.md', 'Numbers.csl.json', 'evidence.jsonl'],
    footnotes: 4,
    remarks: [],
  });
  const markdown = await ibid.read('Numbers.md');
  const [, yaml = '', body = ''] = markdown.split('---\n');
  expect(yaml).toMatch(
    /^title: "Numbers"\nid: "n-[0-9a-z]+"\ncreated: ".+Z"\nupdated: ".+Z"\nversion: 2\nbibliography: "Numbers\.csl\.json"\n/,
  );
  expect(body.replaceAll(/`quotation src=d-\w+ rev=sha256:\w{64} o=\d+-\d+ q=sha256:\w{64}`/g, 'SEAL'))
    .toBe(String.raw`
# Who counted?

They *differ*.[^1]

> Nobody counted the people in the lower building, and nobody asked \[1\].[^2]

Then

> \"There were fifty of us,\" said one who left; \"or 60 \-- who knows? \*I\* didn\'t count.\"[^3]

<div dir="rtl">

> می‌گویند «دویست نفر» در ساختمان پایین بودند؛ من ۵۰ نفر دیدم.[^4]

</div>

[^1]: My own note: 50 or 200?

[^2]: Mara Ellison, *The House by the Harbour*, 2011-04, para. 1. Seal: SEAL

    Note 1 in the source: Doe, Jane. \"Counting Rooms.\" The Harbour Post 2009. Also see: Roe, Richard. \"Doors.\" The Harbour Post 2010.

[^3]: Mara Ellison, *The House by the Harbour*, 2011-04, para. 2. Seal: SEAL

[^4]: *خانهٔ چراغ*, para. 1. Seal: SEAL
`);
});

test('the citation data names the quoted works and those that their footnotes cite', async () => {
  const ibid = await exportBench();
  await ibid.handlers['notes.export']([await threeQuotations(ibid)], { flavour: 'pandoc', texts: false });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is in it is what the test is about
  const items = JSON.parse(await ibid.read('Numbers.csl.json')) as readonly CslItem[];
  expect(items.map(({ title }) => title)).toEqual([HOUSE, 'خانهٔ چراغ', 'Counting Rooms', 'Doors']);
  expect(items[0]).toMatchObject({
    author: [{ family: 'Ellison', given: 'Mara' }],
    issued: { 'date-parts': [[2011, 4]] },
  });
});

test('exported again unchanged, a note is the same to the byte', async () => {
  const ibid = await exportBench();
  const id = await threeQuotations(ibid);
  await ibid.handlers['notes.export']([id], { flavour: 'pandoc', texts: false });
  const before = [await ibid.read('Numbers.md'), await ibid.read('Numbers.csl.json')];
  const outcome = await ibid.handlers['notes.export']([id], { flavour: 'pandoc', texts: false });
  if (outcome?.status !== 'exists') throw new Error('the files should be in the way');
  expect(outcome.files).toEqual(['Numbers.md', 'Numbers.csl.json']);
  expect(await ibid.handlers['notes.confirmExport'](outcome.exportId, 'replace')).toMatchObject({
    status: 'written',
  });
  expect([await ibid.read('Numbers.md'), await ibid.read('Numbers.csl.json')]).toEqual(before);
});

test('keeping both leaves the old files alone, and the new note names its own citation data', async () => {
  const ibid = await exportBench();
  const id = await threeQuotations(ibid);
  await writeFile(join(ibid.out, 'Numbers.md'), 'mine');
  const outcome = await ibid.handlers['notes.export']([id], { flavour: 'pandoc', texts: false });
  if (outcome?.status !== 'exists') throw new Error('the file should be in the way');
  expect((await readdir(ibid.out)).toSorted()).toEqual(['Numbers.md']);
  const written = await ibid.handlers['notes.confirmExport'](outcome.exportId, 'keep-both');
  expect(written).toMatchObject({ files: ['Numbers (2).md', 'Numbers (2).csl.json', 'evidence.jsonl'] });
  expect(await ibid.read('Numbers.md')).toBe('mine');
  expect(await ibid.read('Numbers (2).md')).toContain('bibliography: "Numbers (2).csl.json"');
});

test('notes of one title go to different files, and a note without quotations has no citation data', async () => {
  const ibid = await exportBench();
  const first = await ibid.note('Same', { text: 'one' });
  const second = await ibid.note('Same', { text: 'two' });
  const outcome = await ibid.handlers['notes.export']([second.id, first.id, second.id], {
    flavour: 'pandoc',
    texts: false,
  });
  expect(outcome).toMatchObject({ files: [`Same ${second.id}.md`, 'Same.md'], footnotes: 0 });
  expect(await ibid.read('Same.md')).toMatch(/\nversion: 2\n---\n\none\n$/);
});

test('nothing is written when the person chooses no folder', async () => {
  const ibid = await exportBench();
  ibid.host.folder = null;
  expect(
    await ibid.handlers['notes.export']([await threeQuotations(ibid)], { flavour: 'pandoc', texts: false }),
  ).toBeNull();
  expect(await readdir(ibid.out)).toEqual([]);
});

test('an unknown note exports nothing', async () => {
  const ibid = await exportBench();
  await expect(
    ibid.handlers['notes.export']([toNoteId('n-nowhere')], { flavour: 'pandoc', texts: false }),
  ).rejects.toMatchObject({
    code: 'not-found',
  });
});

test.skipIf(!hasPandoc)(
  `pandoc reads every quotation and every footnote, and has nothing to warn of${pandocNote}`,
  async () => {
    const ibid = await exportBench();
    await ibid.handlers['notes.export']([await threeQuotations(ibid)], { flavour: 'pandoc', texts: false });
    const { output, warnings } = pandoc(['-f', 'markdown', '-t', 'json', 'Numbers.md'], { folder: ibid.out });
    expect(warnings).toBe('');
    const tree: unknown = JSON.parse(output);
    expect(nodesOf(tree, 'BlockQuote').map(wordsIn)).toEqual([COUNTED, SAID, SAW]);
    expect(nodesOf(tree, 'Note')).toHaveLength(4);
    const html = pandoc(['-f', 'markdown', '-t', 'html', 'Numbers.md'], { folder: ibid.out });
    expect(html.warnings).toBe('');
    expect(html.output.match(/role="doc-noteref"/g)).toHaveLength(4);
    expect(html.output.match(/<li id="fn\d+"/g)).toHaveLength(4);
  },
);

test.skipIf(!hasPandoc)(
  `with --citeproc pandoc lists every work, and has nothing to warn of${pandocNote}`,
  async () => {
    const ibid = await exportBench();
    await ibid.handlers['notes.export']([await threeQuotations(ibid)], { flavour: 'pandoc', texts: false });
    const { output, warnings } = pandoc(['--citeproc', '-s', '-t', 'html', 'Numbers.md'], {
      folder: ibid.out,
    });
    expect(warnings).toBe('');
    expect(output.match(/class="csl-entry"/g)).toHaveLength(4);
    expect(output).toMatch(/Ellison, Mara\. 2011\./);
  },
);
