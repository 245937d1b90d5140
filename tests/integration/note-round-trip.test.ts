import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportFlavour } from '#shared/model/export.ts';
import { type NoteId, toDocumentId, toNameId, toPassageId, toTagId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { checkLibrary } from '../../electron/library/check-library.ts';
import { listItemNode, listNode } from '../../electron/note-text/list-nodes.ts';
import {
  calloutNode,
  citationNode,
  footnoteNode,
  mathsNode,
  noteStateOf,
  paragraphNode,
  quotationNode,
  textNode,
} from '../../electron/note-text/note-nodes.ts';
import { tableNode } from '../../electron/note-text/table-nodes.ts';
import { findName } from '../../electron/storage/names.ts';
import { findTitleOfPassage } from '../../electron/storage/passage-choices.ts';
import { findPassage } from '../../electron/storage/passages.ts';
import { findTag } from '../../electron/storage/tags.ts';
import { findCited } from '../../electron/storage/works.ts';
import { readKeptNote } from '../../electron/verify/kept-note.ts';
import { openTestIbid, type TestIbid } from '../support/library.ts';
import { makePng } from '../support/make-picture.ts';
import { openSample } from '../support/sample-case.ts';
import { drawnNote } from '../support/shapes/drawn-note.ts';
import { PASSAGES, PICTURE } from '../support/shapes/library.ts';
import { tempFolder } from '../support/temp-library.ts';

const MARKDOWN: readonly ExportFlavour[] = ['pandoc', 'github', 'commonmark', 'obsidian', 'logseq'];
const SHOW_TAGS: ReadonlySet<ExportFlavour> = new Set(['obsidian', 'logseq']);
const QUOTED = [
  ['The Lantern Goes Out', 'He said fifty.'],
  ['What I Saw at Lantern House', 'there were about fifty people in the lower building'],
  ['دو زمستان در درهٔ سیاه', 'پس بیش از دویست نفر آنجا بودند'],
] as const;

interface Written extends TestIbid {
  /** Ids of the library, by those that drawn notes have. */
  readonly ids: ReadonlyMap<string, string>;
  readonly write: (title: string, blocks: readonly NoteNode[]) => Promise<NoteId>;
}

/** The sample library with a name, a tag, a picture and passages that notes may point to. */
async function prepared(): Promise<Written> {
  const ibid = await openSample();
  const { handlers } = ibid;
  const passages = await Promise.all(
    QUOTED.map(
      async ([title, words]) => (await handlers['passages.create'](await ibid.rangeOf(title, words))).id,
    ),
  );
  const write = async (title: string, blocks: readonly NoteNode[]): Promise<NoteId> => {
    const { id, version } = await handlers['notes.create'](title);
    const state = JSON.stringify(noteStateOf(blocks));
    await handlers['notes.save']({ id, title, state, basedOn: version });
    return id;
  };
  const other = await write('Other (two)', [paragraphNode([textNode('Two rooms.')])]);
  const ids = new Map<string, string>([
    ...[...PASSAGES.keys()].map((id, at) => [id, passages[at % passages.length] ?? ''] as const),
    ['d-1', (await ibid.titled('The Lantern Goes Out')).id],
    ['n-farid', (await handlers['names.create']('فرید مرادی', 'person')).id],
    ['t-hunger', (await handlers['tags.create']('Hunger & cold', 'orange')).id],
    ['note-other', other],
    ['note-left', other],
    [PICTURE, await handlers['pictures.keep'](makePng(2, 2))],
  ]);
  return { ...ibid, ids, write };
}

/** With the ids of a library in the place of others. */
function withIds<Value>(value: Value, ids: ReadonlyMap<string, string>): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the same shape, in which ids are other ids
  return JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === 'string' ? (ids.get(one) ?? one) : one,
  ) as Value;
}

interface Said {
  readonly state: unknown;
  readonly given: readonly string[];
}

const statesOf = (said: ReadonlyMap<string, Said>) =>
  new Map([...said].map(([title, { state }]) => [title, state]));

/** Its notes by their titles, with what stands behind each id in the place of the id, and the tags that each was given. */
async function saidBy(ibid: TestIbid): Promise<ReadonlyMap<string, Said>> {
  const { db, handlers } = ibid;
  const notes = await handlers['notes.list']();
  const titles = new Map(notes.map(({ id, title }) => [String(id), title]));
  const said = new Map<string, Said>();
  const behind = async (key: string, id: string): Promise<unknown> => {
    if (key === 'passageId') {
      const passage = await findPassage(db, toPassageId(id));
      const document = await findTitleOfPassage(db, toPassageId(id));
      return { document, at: passage?.position, words: passage?.quote };
    }
    if (key === 'documentId') return (await findCited(db, toDocumentId(id)))?.title;
    if (key === 'nameId') return withoutId(await findName(db, toNameId(id)));
    if (key === 'tagId') return withoutId(await findTag(db, toTagId(id)));
    return key === 'noteId' ? titles.get(id) : id;
  };
  const meant = async (value: unknown): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map(meant));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(async ([key, one]) => [
      key,
      typeof one === 'string' ? await behind(key, one) : await meant(one),
    ]);
    return Object.fromEntries(await Promise.all(entries));
  };
  for (const { id, title, tags } of notes) {
    const note = await handlers['notes.find'](id);
    const given = await Promise.all(tags.map(async (tag) => (await findTag(db, tag))?.name ?? ''));
    said.set(title, { state: await meant(JSON.parse(note?.state ?? '')), given });
  }
  return said;
}

function withoutId<One extends { readonly id: string }>(one: One | null): Omit<One, 'id'> | null {
  if (!one) return null;
  const { id: _id, ...others } = one;
  return others;
}

async function exported(ibid: TestIbid, flavour: ExportFlavour): Promise<string> {
  const folder = join(await tempFolder(), 'out');
  await mkdir(folder);
  ibid.host.folder = folder;
  const ids = (await ibid.handlers['notes.list']()).map(({ id }) => id);
  expect(await ibid.handlers['notes.export'](ids, { flavour, texts: true })).toMatchObject({
    status: 'written',
  });
  return folder;
}

const point = (node: NoteNode): NoteNode => paragraphNode([textNode('As '), node, textNode(' has it.')]);

/** What Markdown has no form for, or one form for several things. */
const HARD: readonly NoteNode[] = [
  paragraphNode([
    textNode('On '),
    { type: 'date', version: 1, words: '12 Mordad 1367', edtf: '1988-08-03' },
    textNode(' he, '),
    { type: 'mention', version: 1, nameId: 'n-farid' },
    textNode(', said so, '),
    textNode('underlined', 8),
    textNode(' and '),
    textNode('both', 9),
    textNode('. '),
    { type: 'tag', version: 1, tagId: 't-hunger' },
    { type: 'tab', version: 1 },
    textNode('فرید مرادی is no mention here.'),
  ]),
  point(
    citationNode([
      { documentId: 'd-1', prefix: 'see', locator: { label: 'page', value: '3' }, suffix: 'and so on' },
      { documentId: 'd-1', suppressAuthor: true },
    ]),
  ),
  point({ type: 'passage-reference', version: 1, passageId: 'p-2' }),
  point({ type: 'note-link', version: 1, noteId: 'note-other' }),
  point(mathsNode('maths', 'x^2 + \\frac{1}{2}')),
  point(footnoteNode('Of my own.\n\nIn two parts.')),
  { type: 'picture', version: 1, pictureId: PICTURE, alt: 'A room', width: 40 },
  listNode('check', 1, [
    listItemNode({ indent: 0, checked: true }, [textNode('done')]),
    listItemNode({ indent: 0, checked: false }, [quotationNode(toPassageId('p-1'))]),
  ]),
  calloutNode('question', [paragraphNode([textNode('Why?')]), quotationNode(toPassageId('p-3'))]),
  tableNode({
    rows: [
      [[textNode('a')], [textNode('b')]],
      [[textNode('1 | 2')], []],
    ],
    hasHeading: true,
  }),
  { ...paragraphNode([textNode('In the middle')]), format: 'center' },
  paragraphNode([]),
  quotationNode(toPassageId('p-1')),
  quotationNode(toPassageId('p-2')),
];

test.each(MARKDOWN)(
  'notes of the sample library that were exported as %s are the very notes in an empty one',
  async (flavour) => {
    const ibid = await prepared();
    const numbers = await ibid.write('Numbers: *all*', withIds(HARD, ibid.ids));
    const tag = await ibid.handlers['tags.create']('To be checked', 'red');
    await ibid.handlers['tags.give'](tag.id, [{ kind: 'note', id: numbers }]);
    for (const [at, blocks] of fc.sample(drawnNote(3, 12), { numRuns: 6, seed: 7 }).entries())
      await ibid.write(`Drawn ${at}`, withIds(blocks, ibid.ids));
    const other = await openTestIbid();
    const { remarks } = await other.importNotes(await exported(ibid, flavour));
    expect(remarks).toEqual([]);
    const [said, before] = [await saidBy(other), await saidBy(ibid)];
    expect(said.get('Numbers: *all*')?.given).toEqual(
      // What a file does not show of a note does not go along with it.
      SHOW_TAGS.has(flavour) ? before.get('Numbers: *all*')?.given : ['Hunger & cold'],
    );
    expect(statesOf(said)).toEqual(statesOf(before));
    expect((await checkLibrary(other.db)).findings).toEqual([]);
    await other.importNotes(await exported(other, flavour));
    expect((await checkLibrary(other.db)).findings).toEqual([]);
  },
  120_000,
);

test.each(['pandoc', 'github', 'obsidian'] as const)(
  'a note for %s that was edited elsewhere has its mentions, tags, dates and citations where their words still stand',
  async (flavour) => {
    const ibid = await prepared();
    await ibid.write('Numbers', withIds(HARD.slice(0, 7), ibid.ids));
    const folder = await exported(ibid, flavour);
    const path = join(folder, 'Numbers.md');
    const written = await readFile(path, 'utf8');
    const edited = written
      .replace('is no mention here.', 'is none here either.')
      .replace(/\n\n/, '\n\nA new line.\n\n');
    expect(edited).not.toBe(written);
    await writeFile(path, edited);
    const other = await openTestIbid();
    const { remarks } = await other.importNotes(folder);
    expect(remarks).toEqual([]);
    const said = JSON.stringify((await saidBy(other)).get('Numbers'));
    expect(said).toContain('A new line.');
    for (const type of [
      'date',
      'mention',
      'tag',
      'citation',
      'passage-reference',
      'note-link',
      'maths',
      'footnote',
    ])
      expect(said.split(`"type":"${type}"`).length - 1).toBe(1);
    expect(said).toContain('"width":40');
    expect(said).toContain('is none here either.');
    expect((await checkLibrary(other.db)).findings).toEqual([]);
  },
  60_000,
);

test('what stood around a mention is gone: it stays words, and that is told', async () => {
  const ibid = await prepared();
  await ibid.write('Numbers', withIds(HARD.slice(0, 1), ibid.ids));
  const folder = await exported(ibid, 'pandoc');
  const path = join(folder, 'Numbers.md');
  const written = await readFile(path, 'utf8');
  await writeFile(
    path,
    written.replace(/On 12 Mordad 1367 he, [^,]*, said so/, 'Somebody (فرید مرادی) said so'),
  );
  const other = await openTestIbid();
  expect((await other.importNotes(folder)).remarks).toEqual([
    '“Numbers”: 2 mentions, dates, tags or citations are words now, for what stood around them was changed.',
  ]);
});

test('a note of which Markdown says everything has no line beside it', async () => {
  const ibid = await prepared();
  await ibid.write(
    'Plain',
    withIds([point(mathsNode('maths', 'x^2')), quotationNode(toPassageId('p-1'))], ibid.ids),
  );
  const plain = await exported(ibid, 'pandoc');
  await expect(readFile(join(plain, 'notes.jsonl'), 'utf8')).rejects.toMatchObject({ code: 'ENOENT' });
  await ibid.write('Hard', withIds(HARD, ibid.ids));
  const hard = await exported(ibid, 'pandoc');
  const lines = (await readFile(join(hard, 'notes.jsonl'), 'utf8')).trim().split('\n');
  expect(lines.map((line) => readKeptNote(line)?.note)).toEqual(['Hard.md']);
});
