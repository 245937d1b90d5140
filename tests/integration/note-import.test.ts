import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExportFlavour } from '#shared/model/export.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import type { PassageId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { deriveNote } from '#shared/note-state/derive.ts';
import { checkLibrary } from '../../electron/library/check-library.ts';
import { noteStateOf, textNode } from '../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../electron/note-text/note-state-from-markdown.ts';
import { between, seededRandom } from '../bench/text/random.ts';
import { openTestIbid, type TestIbid } from '../support/library.ts';
import { noteState } from '../support/note-state.ts';
import { openSample, type SampleIbid } from '../support/sample-case.ts';
import { tempFolder } from '../support/temp-library.ts';

const SAMIRA = 'دو زمستان در درهٔ سیاه';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Two notes with everything that a note may hold, of which one links to the other. */
async function written(): Promise<SampleIbid> {
  const ibid = await openSample();
  const { handlers } = ibid;
  const quote = async (title: string, words: string) =>
    (await handlers['passages.create'](await ibid.rangeOf(title, words))).id;
  const fifty = await quote('The Lantern Goes Out', 'He said fifty.');
  const many = await quote(SAMIRA, 'پس بیش از دویست نفر آنجا بودند');
  const farid = await ibid.titled('What I Saw at Lantern House');
  const other = await handlers['notes.create']('Rooms: *upper* & lower');
  const pictureId = await handlers['pictures.keep'](PNG);
  const version = 1;
  const markdown = [
    '# Numbers',
    'Some **strong**, *soft* and `plain` words[^1], a [link](https://example.org/a) and a formula $x^2$.',
    '- one\n- two\n  1. inner',
    '> A quote of nobody.',
    '> [!WARNING]\n> Mind the date.',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '```js\nconst x = 1;\n```',
    '[^1]: A note of my own.',
  ].join('\n\n');
  const base = noteStateFromMarkdown(markdown);
  const line = (children: readonly NoteNode[]): NoteNode => ({
    type: 'paragraph',
    version,
    direction: null,
    format: '',
    indent: 0,
    children,
  });
  const text = (words: string): NoteNode => ({
    type: 'text',
    version,
    text: words,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  });
  const children: readonly NoteNode[] = [
    ...base.root.children,
    { type: 'quotation', version, passageId: fifty },
    { type: 'quotation', version, passageId: many },
    line([
      text('As in '),
      { type: 'passage-reference', version, passageId: fifty },
      text(' and '),
      {
        type: 'citation',
        version,
        items: [{ documentId: farid.id, prefix: 'see', locator: { label: 'page', value: '3' } }],
      },
      text(' and '),
      { type: 'note-link', version, noteId: other.id },
      text('.'),
    ]),
    { type: 'picture', version, pictureId, alt: 'A room' },
  ];
  const numbers = await handlers['notes.create']('Numbers');
  await handlers['notes.save']({
    id: numbers.id,
    title: 'Numbers',
    state: JSON.stringify({ root: { ...base.root, children } }),
    basedOn: numbers.version,
  });
  await handlers['notes.save']({
    id: other.id,
    title: other.title,
    state: noteState('Two rooms.', { quotes: fifty }),
    basedOn: other.version,
  });
  return ibid;
}

async function exported(ibid: TestIbid, flavour: ExportFlavour, texts = true): Promise<string> {
  const folder = join(await tempFolder(), 'out');
  await mkdir(folder);
  ibid.host.folder = folder;
  const ids = (await ibid.handlers['notes.list']()).map(({ id }) => id);
  expect(await ibid.handlers['notes.export'](ids, { flavour, texts })).toMatchObject({ status: 'written' });
  return folder;
}

/** The notes of a folder, but for when they were written. */
async function notesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const read = names.toSorted().map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8');
    return [name, text.replaceAll(/^(?:created|updated): .*\n/gm, '')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

test('notes that were exported for pandoc with their texts are the same notes in an empty library', async () => {
  const ibid = await written();
  const folder = await exported(ibid, 'pandoc');
  const other = await openTestIbid();
  const imported = await other.importNotes(folder);
  expect(imported).toMatchObject({ passages: 3, remarks: [] });
  expect((await checkLibrary(other.db)).findings).toEqual([]);
  const notes = await other.handlers['notes.list']();
  expect(notes.map(({ title }) => title).toSorted()).toEqual(['Numbers', 'Rooms: *upper* & lower']);
  const numbers = notes.find(({ title }) => title === 'Numbers');
  const note = numbers && (await other.handlers['notes.find'](numbers.id));
  const { passageIds, pointsTo, pictureIds } = deriveNote(note?.state ?? '');
  expect([
    passageIds.length,
    pointsTo.passages.length,
    pointsTo.documents.length,
    pointsTo.notes.length,
    pictureIds.length,
  ]).toEqual([2, 1, 1, 1, 1]);
  expect(await notesIn(await exported(other, 'pandoc'))).toEqual(await notesIn(folder));
});

test('a vault of Obsidian is the same notes in an empty library, but for what it says in footnotes alone', async () => {
  const ibid = await written();
  const folder = await exported(ibid, 'obsidian');
  const other = await openTestIbid();
  const { remarks } = await other.importNotes(folder);
  expect(remarks).toEqual([]);
  const notes = await other.handlers['notes.list']();
  const numbers = notes.find(({ title }) => title === 'Numbers');
  const note = numbers && (await other.handlers['notes.find'](numbers.id));
  const { passageIds, pointsTo, pictureIds } = deriveNote(note?.state ?? '');
  expect([
    notes.length,
    passageIds.length,
    pointsTo.passages.length,
    pointsTo.notes.length,
    pictureIds.length,
  ]).toEqual([2, 2, 1, 1, 1]);
  expect((await checkLibrary(other.db)).findings).toEqual([]);
});

test('into the library that it was exported from a folder brings no document, and the same passages', async () => {
  const ibid = await written();
  const folder = await exported(ibid, 'pandoc');
  const documents = await ibid.handlers['documents.list']();
  const { notes, documents: brought } = await ibid.importNotes(folder);
  expect([notes.length, brought]).toEqual([2, []]);
  expect(await ibid.handlers['documents.list']()).toEqual(documents);
  expect(await ibid.handlers['notes.list']()).toHaveLength(4);
  await ibid.undo();
  expect(await ibid.handlers['notes.list']()).toHaveLength(2);
});

test('a quotation that somebody has changed, and one whose text is not here, are kept as words and told', async () => {
  const ibid = await written();
  const changed = await exported(ibid, 'pandoc');
  const path = join(changed, 'Numbers.md');
  await writeFile(path, (await readFile(path, 'utf8')).replace('> He said fifty.', '> He said fifteen.'));
  const other = await openTestIbid();
  expect((await other.importNotes(changed)).remarks).toEqual([
    '“Numbers”: what quotation 2 says is not what its source says, so it was kept as words.',
  ]);
  const without = await exported(ibid, 'pandoc', false);
  const empty = await openTestIbid();
  const { remarks, passages } = await empty.importNotes(without);
  expect([passages, remarks.length]).toEqual([0, 4]);
  expect(remarks[0]).toContain('is not here, so it was kept as words');
});

test.each([1, 2, 3])(
  'whatever notes hold, they say the same when they are exported again (%i)',
  async (seed) => {
    const ibid = await openSample();
    const { handlers } = ibid;
    const random = seededRandom(seed * 104_729);
    const pick = <T>(all: readonly T[]): T => {
      const one = all[between(random, 0, all.length - 1)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    };
    const documents = await handlers['documents.list']();
    const passages: PassageId[] = [];
    while (passages.length < 20) {
      const { revisionId } = pick(documents);
      const text = canonicalText((await handlers['documents.read'](revisionId)).blocks);
      const start = between(random, 0, text.length - 2);
      const end = Math.min(text.length, start + between(random, 1, 160));
      if (text.slice(start, end).trim() === '') continue;
      passages.push((await handlers['passages.create']({ revisionId, start, end })).id);
    }
    const notes: Note[] = [];
    for (let count = 0; count < 8; count += 1)
      notes.push(await handlers['notes.create'](`${pick(TITLES)} ${count}`));
    for (const note of notes) {
      const children = Array.from({ length: between(random, 1, 12) }, (): readonly NoteNode[] => {
        const kind = between(random, 0, 4);
        if (kind === 0) return noteStateFromMarkdown(pick(BLOCKS)).root.children;
        if (kind < 3) return [{ type: 'quotation', version: 1, passageId: pick(passages) }];
        const inLine: readonly NoteNode[] = [
          { type: 'passage-reference', version: 1, passageId: pick(passages) },
          { type: 'note-link', version: 1, noteId: pick(notes).id },
          { type: 'citation', version: 1, items: [{ documentId: pick(documents).id }] },
        ];
        return noteStateFromMarkdown('Words.').root.children.map((block) =>
          'children' in block
            ? {
                ...block,
                children: [
                  textNode('See '),
                  pick(inLine),
                  textNode(pick([', and so on.', '; else.', ' (so)'])),
                ],
              }
            : block,
        );
      }).flat();
      const state = JSON.stringify(noteStateOf(children));
      await handlers['notes.save']({ id: note.id, title: note.title, state, basedOn: note.version });
    }
    const folder = await exported(ibid, 'pandoc');
    const other = await openTestIbid();
    const { remarks } = await other.importNotes(folder);
    expect(remarks).toEqual([]);
    expect((await checkLibrary(other.db)).findings).toEqual([]);
    expect(await notesIn(await exported(other, 'pandoc'))).toEqual(await notesIn(folder));
  },
);

const TITLES = ['Numbers', 'آمارها', 'a *b* _c_', '[x] 1. y', 'C# & more: <b>', '“Quotes” – dashes'];
const BLOCKS = [
  '# A heading',
  'Some **strong** *soft* ~~gone~~ `plain` words with a footnote[^1].\n\n[^1]: Of my own.',
  '- one\n- two\n  - three',
  '1. first\n2. second',
  '- [ ] to do\n- [x] done',
  '> A quote of nobody.',
  '> [!WARNING]\n> Mind the date.',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '```\ncode\n```',
  '$$\nx^2\n$$',
  'سخنی از راست به چپ.',
  '***',
];
