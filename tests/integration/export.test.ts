import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CslItem } from '#shared/model/citation.ts';
import { type NoteId, type PassageId, toNoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { appendToNote } from '../../electron/note-text/append-to-note.ts';
import { noteStateOf, quotationNode } from '../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../electron/note-text/note-state-from-markdown.ts';
import { openTestIbid, type TestIbid } from '../support/library.ts';
import { hasPandoc, nodesOf, pandoc, pandocNote, wordsIn } from '../support/pandoc.ts';

const ARTICLE = `The House by the Harbour
By Mara Ellison
2011-04

The first winter was quiet. Nobody counted the people in the lower building, and nobody asked [1]. The doors stood open.

"There were fifty of us," said one who left; "or 60 -- who knows? *I* didn't count." The papers wrote of 200 [2].

Notes

1. Doe, Jane. "Counting Rooms." The Harbour Post 2009. Also see: Roe, Richard. "Doors." The Harbour Post 2010.

2. The Nejat Bloggers. "Two Hundred." Web. 3 May 2010. <https://example.org/200>.
`;

const PERSIAN = `# خانهٔ چراغ

می‌گویند «دویست نفر» در ساختمان پایین بودند؛ من ۵۰ نفر دیدم.
`;

interface Bench extends TestIbid {
  /** Where exports go; not there yet. */
  readonly out: string;
  quote(title: string, words: string): Promise<PassageId>;
  note(title: string, ...parts: readonly (PassageId | { readonly text: string })[]): Promise<Note>;
  read(name: string): Promise<string>;
}

async function bench(): Promise<Bench> {
  const ibid = await openTestIbid();
  const { handlers, folder, host } = ibid;
  const files = join(folder, 'files');
  await mkdir(files);
  await writeFile(join(files, 'harbour.txt'), ARTICLE);
  await writeFile(join(files, 'lantern.md'), PERSIAN);
  await ibid.importPaths([files]);
  const out = join(folder, 'out');
  await mkdir(out);
  host.folder = out;
  return {
    ...ibid,
    out,
    async quote(title, words) {
      const document = (await handlers['documents.list']()).find((one) => one.title === title);
      if (!document) throw new Error(`no document “${title}”`);
      const { id, blocks } = await handlers['documents.read'](document.revisionId);
      const start = canonicalText(blocks).indexOf(words);
      return (await handlers['passages.create']({ revisionId: id, start, end: start + words.length })).id;
    },
    async note(title, ...parts) {
      const { id, version } = await handlers['notes.create'](title);
      const blocks = parts.flatMap((part) =>
        typeof part === 'string' ? [quotationNode(part)] : noteStateFromMarkdown(part.text).root.children,
      );
      const state = JSON.stringify(appendToNote(noteStateOf([]), blocks));
      return handlers['notes.save']({ id, title, state, basedOn: version });
    },
    read: (name) => readFile(join(out, name), 'utf8'),
  };
}

const HOUSE = 'The House by the Harbour';
const COUNTED = 'Nobody counted the people in the lower building, and nobody asked [1].';
const SAID = '"There were fifty of us," said one who left; "or 60 -- who knows? *I* didn\'t count."';
const SAW = 'می‌گویند «دویست نفر» در ساختمان پایین بودند؛ من ۵۰ نفر دیدم.';

async function threeQuotations(ibid: Bench): Promise<NoteId> {
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
  const ibid = await bench();
  const outcome = await ibid.handlers['notes.export']([await threeQuotations(ibid)], { texts: false });
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

> می‌گویند «دویست نفر» در ساختمان پایین بودند؛ من ۵۰ نفر دیدم.[^4]

[^1]: My own note: 50 or 200?

[^2]: Mara Ellison, *The House by the Harbour*, 2011-04, para. 1. Seal: SEAL

    Note 1 in the source: Doe, Jane. \"Counting Rooms.\" The Harbour Post 2009. Also see: Roe, Richard. \"Doors.\" The Harbour Post 2010.

[^3]: Mara Ellison, *The House by the Harbour*, 2011-04, para. 2. Seal: SEAL

[^4]: *خانهٔ چراغ*, para. 1. Seal: SEAL
`);
});

test('the citation data names the quoted works and those that their footnotes cite', async () => {
  const ibid = await bench();
  await ibid.handlers['notes.export']([await threeQuotations(ibid)], { texts: false });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is in it is what the test is about
  const items = JSON.parse(await ibid.read('Numbers.csl.json')) as readonly CslItem[];
  expect(items.map(({ title }) => title)).toEqual([HOUSE, 'خانهٔ چراغ', 'Counting Rooms', 'Doors']);
  expect(items[0]).toMatchObject({
    author: [{ family: 'Ellison', given: 'Mara' }],
    issued: { 'date-parts': [[2011, 4]] },
  });
});

test('exported again unchanged, a note is the same to the byte', async () => {
  const ibid = await bench();
  const id = await threeQuotations(ibid);
  await ibid.handlers['notes.export']([id], { texts: false });
  const before = [await ibid.read('Numbers.md'), await ibid.read('Numbers.csl.json')];
  const outcome = await ibid.handlers['notes.export']([id], { texts: false });
  if (outcome?.status !== 'exists') throw new Error('the files should be in the way');
  expect(outcome.files).toEqual(['Numbers.md', 'Numbers.csl.json']);
  expect(await ibid.handlers['notes.confirmExport'](outcome.exportId, 'replace')).toMatchObject({
    status: 'written',
  });
  expect([await ibid.read('Numbers.md'), await ibid.read('Numbers.csl.json')]).toEqual(before);
});

test('keeping both leaves the old files alone, and the new note names its own citation data', async () => {
  const ibid = await bench();
  const id = await threeQuotations(ibid);
  await writeFile(join(ibid.out, 'Numbers.md'), 'mine');
  const outcome = await ibid.handlers['notes.export']([id], { texts: false });
  if (outcome?.status !== 'exists') throw new Error('the file should be in the way');
  expect((await readdir(ibid.out)).toSorted()).toEqual(['Numbers.md']);
  const written = await ibid.handlers['notes.confirmExport'](outcome.exportId, 'keep-both');
  expect(written).toMatchObject({ files: ['Numbers (2).md', 'Numbers (2).csl.json', 'evidence.jsonl'] });
  expect(await ibid.read('Numbers.md')).toBe('mine');
  expect(await ibid.read('Numbers (2).md')).toContain('bibliography: "Numbers (2).csl.json"');
});

test('notes of one title go to different files, and a note without quotations has no citation data', async () => {
  const ibid = await bench();
  const first = await ibid.note('Same', { text: 'one' });
  const second = await ibid.note('Same', { text: 'two' });
  const outcome = await ibid.handlers['notes.export']([second.id, first.id, second.id], { texts: false });
  expect(outcome).toMatchObject({ files: [`Same ${second.id}.md`, 'Same.md'], footnotes: 0 });
  expect(await ibid.read('Same.md')).toMatch(/\nversion: 2\n---\n\none\n$/);
});

test('nothing is written when the person chooses no folder', async () => {
  const ibid = await bench();
  ibid.host.folder = null;
  expect(await ibid.handlers['notes.export']([await threeQuotations(ibid)], { texts: false })).toBeNull();
  expect(await readdir(ibid.out)).toEqual([]);
});

test('an unknown note exports nothing', async () => {
  const ibid = await bench();
  await expect(
    ibid.handlers['notes.export']([toNoteId('n-nowhere')], { texts: false }),
  ).rejects.toMatchObject({
    code: 'not-found',
  });
});

test.skipIf(!hasPandoc)(
  `pandoc reads every quotation and every footnote, and has nothing to warn of${pandocNote}`,
  async () => {
    const ibid = await bench();
    await ibid.handlers['notes.export']([await threeQuotations(ibid)], { texts: false });
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
    const ibid = await bench();
    await ibid.handlers['notes.export']([await threeQuotations(ibid)], { texts: false });
    const { output, warnings } = pandoc(['--citeproc', '-s', '-t', 'html', 'Numbers.md'], {
      folder: ibid.out,
    });
    expect(warnings).toBe('');
    expect(output.match(/class="csl-entry"/g)).toHaveLength(4);
    expect(output).toMatch(/Ellison, Mara\. 2011\./);
  },
);
