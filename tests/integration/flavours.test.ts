import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import type { ExportFlavour } from '#shared/model/export.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { parseMarkdownFile } from '../../electron/note-text/markdown.ts';
import {
  citationNode,
  noteStateOf,
  paragraphNode,
  quotationNode,
  textNode,
} from '../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../electron/note-text/note-state-from-markdown.ts';
import { plainWords } from '../../electron/note-text/plain-words.ts';
import { type ExportBench, exportBench } from '../support/export-bench.ts';
import { faultsOfVault } from '../support/obsidian-vault.ts';
import { hasPandoc, nodesOf, pandoc, pandocNote, wordsIn } from '../support/pandoc.ts';

const MARKDOWN = ['pandoc', 'github', 'commonmark', 'obsidian'] as const;
const HOUSE = 'The House by the Harbour';
const COUNTED = 'Nobody counted the people in the lower building, and nobody asked [1].';
const SAW = 'می‌گویند «دویست نفر» در ساختمان پایین بودند؛ من ۵۰ نفر دیدم.';
const OWN = String.raw`## A heading with *emphasis*

Plain, **strong**, ~~struck~~ and ==not marked== words with [[brackets]], a [link](https://example.org/a_(b)) and $x^2$.[^own]

- [x] one thing
- [ ] another

| Who | How many |
| --- | -------- |
| Farid | ~~50~~ |
| Samira | 200 |

> [!WARNING]
> Take care.

$$
a + b
$$

من آنجا بودم.

[^own]: My own words: 50?
`;

/** Two notes that link to each other, with one node of nearly every type. */
async function twoNotes(ibid: ExportBench): Promise<readonly NoteId[]> {
  const { handlers } = ibid;
  const [counted, saw] = [await ibid.quote(HOUSE, COUNTED), await ibid.quote('خانهٔ چراغ', SAW)];
  const house = (await handlers['documents.list']()).find(({ title }) => title === HOUSE);
  if (!house) throw new Error('the house is missing');
  const tag = await handlers['tags.create']('lower building', 'grey');
  const first = await handlers['notes.create']('Who counted? [draft] #1');
  const second = await handlers['notes.create']('شماره‌ها');
  const link = (noteId: NoteId): NoteNode => ({ type: 'note-link', version: 1, noteId });
  const line = paragraphNode([
    textNode('As '),
    citationNode([
      { documentId: house.id, prefix: 'see', locator: { label: 'page', value: '3' } },
      { documentId: house.id, suppressAuthor: true },
    ]),
    textNode(' and '),
    link(second.id),
    textNode(' and '),
    { type: 'tag', version: 1, tagId: tag.id },
    textNode(' and '),
    { type: 'passage-reference', version: 1, passageId: counted },
    textNode('.'),
  ]);
  const blocks = [
    line,
    quotationNode(counted),
    ...noteStateFromMarkdown(OWN).root.children,
    quotationNode(saw),
    quotationNode(counted),
  ];
  await save(ibid, first.id, 'Who counted? [draft] #1', blocks);
  await save(ibid, second.id, 'شماره‌ها', [paragraphNode([textNode('See '), link(first.id)])]);
  return [first.id, second.id];
}

async function save({ handlers }: ExportBench, id: NoteId, title: string, blocks: readonly NoteNode[]) {
  await handlers['notes.save']({ id, title, state: JSON.stringify(noteStateOf(blocks)), basedOn: 1 });
}

async function exported(flavour: ExportFlavour) {
  const ibid = await exportBench();
  const ids = await twoNotes(ibid);
  const outcome = await ibid.handlers['notes.export'](ids, { flavour, texts: false });
  if (outcome?.status !== 'written') throw new Error('it was not written');
  const files = (await readdir(ibid.out)).toSorted();
  const name = files.find((file) => file.startsWith('Who counted') && file.endsWith('.md')) ?? '';
  return { ibid, ids, outcome, files, markdown: await ibid.read(name) };
}

test.each(MARKDOWN)('%s has every quotation with its words, in its order', async (flavour) => {
  const { markdown } = await exported(flavour);
  const quotes = parseMarkdownFile(markdown).children.filter(({ type }) => type === 'blockquote');
  const words = quotes.map((quote) => plainWords(quote).replace(/(\[\d+\])+$/, ''));
  expect(words).toEqual([COUNTED, expect.stringContaining('Take care.'), SAW, COUNTED]);
});

test('GitHub gets footnotes for citations, and no key that it would show', async () => {
  const { markdown, outcome } = await exported('github');
  expect(outcome.footnotes).toBe(6);
  expect(markdown).not.toMatch(/@\w|nocite|bibliography/);
  expect(markdown).toContain(
    '[^1]: see Mara Ellison, *The House by the Harbour*, 2011-04, p. 3; Mara Ellison, *The House by the Harbour*, 2011-04.',
  );
  expect(markdown.match(/^\[\^\d\]:/gm)).toHaveLength(6);
});

test('plain CommonMark has footnotes as a numbered list, and every other thing in a form that it knows', async () => {
  const { markdown } = await exported('commonmark');
  const { children } = fromMarkdown(markdown);
  expect(children[0]).toMatchObject({ type: 'heading', depth: 1 });
  const list = children.at(-1);
  if (list?.type !== 'list') throw new Error('it ends with no list');
  expect([list.ordered, list.children.length]).toEqual([true, 6]);
  expect(plainWords(children.at(-2) ?? list)).toBe('Notes');
  expect(markdown).not.toMatch(/\[\^|\[!|~~|\$\$|^- \[|^\|/m);
  expect(markdown).toContain('<del>struck</del>');
  expect(markdown).toContain('<td><del>50</del></td>');
  expect(markdown).toContain('☑ one thing');
});

test.skipIf(!hasPandoc)(
  `pandoc reads plain CommonMark as the same blocks and words${pandocNote}`,
  async () => {
    const { markdown } = await exported('commonmark');
    const { output } = pandoc(['-f', 'commonmark', '-t', 'json'], { input: markdown });
    const tree: unknown = JSON.parse(output);
    const words = nodesOf(tree, 'BlockQuote').map((quote) =>
      wordsIn(quote).replace(/<Link>\[\d+\]<\/Link>$/, ''),
    );
    expect(words[0]).toBe(COUNTED);
    expect(words[2]).toBe(SAW);
    expect(nodesOf(tree, 'Strong').map(({ c }) => wordsIn(c))).toEqual(['strong', 'Warning']);
  },
);

test.skipIf(!hasPandoc)(`pandoc is told what is read from right to left${pandocNote}`, async () => {
  const { markdown } = await exported('pandoc');
  const { output, warnings } = pandoc(['-f', 'markdown', '-t', 'json'], { input: markdown });
  expect(warnings).toBe('');
  const divs = nodesOf(JSON.parse(output), 'Div').filter(({ c }) =>
    JSON.stringify(c).includes('["dir","rtl"]'),
  );
  expect(divs.map(({ c }) => (Array.isArray(c) ? wordsIn(c[1]) : ''))).toEqual([`من آنجا بودم. ${SAW}`]);
});

test('a vault of Obsidian has no link that leads nowhere, and sources with what is quoted of them', async () => {
  const { ibid, files, markdown, outcome } = await exported('obsidian');
  expect(await faultsOfVault(ibid.out)).toEqual([]);
  expect(files.filter((file) => !file.startsWith('Works')).toSorted()).toEqual([
    'Who counted- draft 1.md',
    'evidence.jsonl',
    'notes.jsonl',
    'شماره‌ها.md',
  ]);
  expect(outcome.files).toContain(`Works/${HOUSE}.md`);
  expect(markdown).toContain('aliases:\n  - "Who counted? [draft] #1"');
  expect(markdown).toContain('[[شماره‌ها]]');
  expect(markdown).toContain('#lower-building');
  const source = await ibid.read(join('Works', `${HOUSE}.md`));
  expect(source).toContain('Nobody counted the people');
  expect(source).toContain('authors:\n  - "Mara Ellison"');
  expect(await ibid.read('شماره‌ها.md')).toContain('[[Who counted- draft 1|Who counted? draft 1]]');
});

test('a vault can be exported again note by note, and its sources keep what other notes link to', async () => {
  const { ibid } = await exported('obsidian');
  const [counted] = [await ibid.quote(HOUSE, 'The doors stood open.')];
  const { id } = await ibid.note('Doors', counted);
  const first = await ibid.handlers['notes.export']([id], { flavour: 'obsidian', texts: false });
  if (first?.status !== 'exists') throw new Error('the source is in the way');
  expect(first.files).toEqual([`Works/${HOUSE}.md`]);
  await ibid.handlers['notes.confirmExport'](first.exportId, 'replace');
  expect(await faultsOfVault(ibid.out)).toEqual([]);
});

test('names that are hard for a file or a link are told apart, and links to them hold', async () => {
  const ibid = await exportBench();
  const titles = ['a|b', 'a#b', 'CON', '../up', '[[x]]', '🕯️ lamp', 'x'.repeat(300), '', 'a|b'];
  const ids: NoteId[] = [];
  for (const title of titles) ids.push((await ibid.handlers['notes.create'](title)).id);
  const { id } = await ibid.handlers['notes.create']('All');
  const links = ids.map((noteId): NoteNode => paragraphNode([{ type: 'note-link', version: 1, noteId }]));
  await save(ibid, id, 'All', links);
  await mkdir(join(ibid.out, 'assets'));
  await writeFile(join(ibid.out, 'assets', 'mine.txt'), 'mine');
  const outcome = await ibid.handlers['notes.export']([id, ...ids], { flavour: 'obsidian', texts: false });
  expect(outcome).toMatchObject({ status: 'written' });
  expect(await faultsOfVault(ibid.out)).toEqual([]);
});

test('a page shows the note in one file that loads nothing', async () => {
  const { ibid, ids } = await exported('pandoc');
  await ibid.handlers['notes.export'](ids, { flavour: 'html', texts: false });
  const name = (await readdir(ibid.out)).find((file) => /^Who counted.*\.html$/.test(file)) ?? '';
  const page = await ibid.read(name);
  expect(page).toContain('content="default-src &#x27;none&#x27;');
  expect(page).toContain('<del>struck</del>');
  expect(page).toContain('<a href="%D8%B4%D9%85%D8%A7%D8%B1%D9%87%E2%80%8C%D9%87%D8%A7.html">شماره‌ها</a>');
  expect(page).toContain('<blockquote class="callout" dir="auto">');
  expect(page).toMatch(/<blockquote class="quotation" dir="rtl">\s*<p dir="auto">می‌گویند/);
  expect(page.match(/<li id="note-fn-\d+"/g)).toHaveLength(6);
  expect(page).not.toMatch(/<script|src="(?!data:)|<link/);
});

test.skipIf(!hasPandoc)(
  `pandoc finds the same footnotes, quotations and lists in a Word document${pandocNote}`,
  async () => {
    const { ibid, ids } = await exported('pandoc');
    await ibid.handlers['notes.export'](ids, { flavour: 'docx', texts: false });
    const name = (await readdir(ibid.out)).find((file) => /^Who counted.*\.docx$/.test(file)) ?? '';
    const { output, warnings } = pandoc(['-f', 'docx', '-t', 'json', join(ibid.out, name)]);
    expect(warnings).toBe('');
    const tree: unknown = JSON.parse(output);
    expect(nodesOf(tree, 'Note')).toHaveLength(6);
    expect(nodesOf(tree, 'BlockQuote').map(wordsIn).join(' ')).toContain(COUNTED);
    expect(nodesOf(tree, 'Header').map(({ c }) => (Array.isArray(c) ? wordsIn(c[2]) : ''))).toContain(
      'A heading with <Emph>emphasis</Emph>',
    );
    expect(nodesOf(tree, 'Strikeout').map(({ c }) => wordsIn(c))).toEqual(['struck', '50']);
    expect(nodesOf(tree, 'Table')).toHaveLength(1);
    expect(nodesOf(tree, 'BulletList')).toHaveLength(1);
  },
);
