import type { LinkEnd } from '#shared/model/link.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import type { Repair } from '#shared/model/repair.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { between } from '../../bench/text/random.ts';
import { noteState } from '../note-state.ts';
import { variant } from './texts.ts';
import { allRevisions, anyDocument, call, oneOf, type Walk } from './walk.ts';

/** Does something to the library, wherever it leads: some of it must be refused. Answers what was done, for a person. */
export type Act = (walk: Walk) => Promise<string>;

export const NOTHING = 'nothing';

export async function importOne(walk: Walk): Promise<string> {
  const { name, text, sign } = variant(walk.random, walk.signs.size);
  walk.signs.add(sign);
  const files = [{ name, bytes: new TextEncoder().encode(text) }];
  const [outcome] = await call(walk)['documents.importGiven'](files, null);
  if (outcome?.status !== 'imported') throw new Error(`${name} was not imported`);
  return `import ${name}`;
}

async function makePassage(walk: Walk): Promise<string> {
  const revision = oneOf(walk, await allRevisions(walk));
  if (!revision) return NOTHING;
  const text = canonicalText((await call(walk)['documents.read'](revision.id)).blocks);
  const start = between(walk.random, 0, text.length - 1);
  const range = { revisionId: revision.id, start, end: start + between(walk.random, 1, 60) };
  const passage = await call(walk)['passages.create'](range);
  walk.passages.set(passage.id, passage);
  if (walk.random() < 0.5) await call(walk)['passages.highlight'](passage.id, 'yellow');
  return `passage ${JSON.stringify(range)}`;
}

async function saveNote(walk: Walk): Promise<string> {
  if (walk.notes.length < 3) {
    const { id } = await call(walk)['notes.create'](`Numbers ${walk.notes.length}`);
    walk.notes.push(id);
    return `create ${id}`;
  }
  const id = oneOf(walk, walk.notes);
  const note = id && (await call(walk)['notes.find'](id));
  if (!note) return NOTHING;
  const quotes = [...walk.passages.keys()].filter(() => walk.random() < 0.3);
  const names = await pointers(walk);
  const basedOn = walk.random() < 0.1 ? note.version + 1 : note.version;
  await call(walk)['notes.save']({
    id: note.id,
    title: walk.random() < 0.2 ? `Numbers ${note.version}v` : note.title,
    state: noteState('words', { quotes, names }),
    basedOn,
  });
  return `note ${id} with ${quotes.length} quotations and ${names.map(({ type }) => type).join(' ')}`;
}

const SPACE: NoteNode = {
  type: 'text',
  version: 1,
  text: ' ',
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
};

/** Ids of what was there once are among them: an editor may still hold them. */
async function pointers(walk: Walk): Promise<readonly NoteNode[]> {
  const version = 1;
  (await call(walk)['documents.list']()).forEach(({ id }) => walk.documents.add(id));
  const all: readonly NoteNode[] = [
    ...[...walk.documents].map((documentId): NoteNode => ({
      type: 'citation',
      version,
      items: [{ documentId }],
    })),
    ...[...walk.passages.keys()].map((passageId): NoteNode => ({
      type: 'passage-reference',
      version,
      passageId,
    })),
    ...[...walk.names].map((nameId): NoteNode => ({ type: 'mention', version, nameId })),
    ...walk.notes.map((noteId): NoteNode => ({ type: 'note-link', version, noteId })),
    ...[...walk.tags].map((tagId): NoteNode => ({ type: 'tag', version, tagId })),
  ];
  return all.filter(() => walk.random() < 0.2).flatMap((node) => [SPACE, node]);
}

async function join(walk: Walk): Promise<string> {
  const [newer, older] = [await anyDocument(walk), await anyDocument(walk)];
  if (!newer || !older) return NOTHING;
  await call(walk)['documents.join'](newer.id, older.id);
  return `join ${newer.id} to ${older.id}`;
}

async function separate(walk: Walk): Promise<string> {
  const revision = oneOf(walk, await allRevisions(walk));
  if (!revision) return NOTHING;
  await call(walk)['documents.separate'](revision.id);
  return `separate ${revision.id}`;
}

async function keepApart(walk: Walk): Promise<string> {
  const [one, other] = [await anyDocument(walk), await anyDocument(walk)];
  if (!one || !other) return NOTHING;
  await call(walk)['documents.keepApart'](one.id, other.id);
  return `keep ${one.id} apart from ${other.id}`;
}

export function anyRepair(walk: Walk, text: RevisionText, dropped: number): Repair {
  const { random } = walk;
  const body = text.blocks.filter((block) => block.footnote === null);
  const markers = text.footnotes.flatMap((note) => note.markers);
  const length = canonicalText(body).length;
  const start = between(random, 0, length);
  const repairs: readonly Repair[] = [
    { kind: 'leave-out', block: between(random, 0, body.length) },
    {
      kind: 'take-back',
      dropped: between(random, 0, dropped),
      before: random() < 0.3 ? null : between(random, 0, body.length + 1),
    },
    { kind: 'pair', start, end: start + between(random, 0, 5), footnote: between(random, 0, 3) },
    { kind: 'unpair', start: oneOf(walk, markers)?.start ?? start },
    { kind: 'unpair', start: canonicalText(body).indexOf('[4]') },
  ];
  const chosen = oneOf(walk, repairs);
  return chosen && !('start' in chosen && chosen.start < 0) ? chosen : { kind: 'leave-out', block: 0 };
}

async function repair(walk: Walk): Promise<string> {
  const document = await anyDocument(walk);
  if (!document) return NOTHING;
  const old = walk.random() < 0.1 ? oneOf(walk, await allRevisions(walk)) : undefined;
  const id = old?.id ?? document.revisionId;
  const text = await call(walk)['documents.read'](id);
  const { audit } = await call(walk)['documents.report'](id);
  const wanted = anyRepair(walk, text, audit.dropped.length);
  await call(walk)['documents.repair'](id, wanted);
  return `repair ${id} ${JSON.stringify(wanted)}`;
}

async function undo(walk: Walk): Promise<string> {
  const document = await anyDocument(walk);
  if (!document) return NOTHING;
  const before = await call(walk)['documents.repairs'](document.revisionId);
  const { revisionId } = await call(walk)['documents.undoRepair'](document.revisionId);
  const after = await call(walk)['documents.repairs'](revisionId);
  if (JSON.stringify(after) !== JSON.stringify(before.slice(0, -1)))
    throw new Error('not the last was undone');
  return `undo in ${document.revisionId}`;
}

async function editMetadata(walk: Walk): Promise<string> {
  const document = await anyDocument(walk);
  if (!document) return NOTHING;
  const edit = oneOf(walk, [
    { title: { value: `Title ${walk.signs.size}` } },
    { title: null, authors: null },
    { authors: { value: ['Farid Moradi'] }, published: { value: '1988-05' } },
    { language: { value: 'FA' }, direction: { value: 'rtl' as const } },
    { published: { value: 'in the spring' } },
    { url: { value: 'https://example.org/ferry' } },
    { url: null, published: null, language: null, direction: null },
  ]);
  await call(walk)['documents.editMetadata'](document.id, edit ?? {});
  return `edit ${document.id} ${JSON.stringify(edit)}`;
}

async function trashOrRestore(walk: Walk): Promise<string> {
  const document = await anyDocument(walk);
  const note = oneOf(walk, walk.notes);
  const isTrash = walk.random() < 0.4;
  if (note && walk.random() < 0.5) await call(walk)[isTrash ? 'notes.trash' : 'notes.restore']([note]);
  else if (document) await call(walk)[isTrash ? 'documents.trash' : 'documents.restore']([document.id]);
  return 'trash or restore';
}

async function decide(walk: Walk): Promise<string> {
  const document = await anyDocument(walk);
  if (!document) return NOTHING;
  const fate = oneOf(walk, await call(walk)['passages.anchors'](document.revisionId));
  if (!fate) return NOTHING;
  const accept = walk.random() < 0.5;
  await call(walk)['passages.decide'](fate.passageId, document.revisionId, accept);
  return `decide ${fate.passageId} in ${document.revisionId}: ${accept}`;
}

async function highlight(walk: Walk): Promise<string> {
  const id = oneOf(walk, [...walk.passages.values()])?.id;
  if (!id) return NOTHING;
  await call(walk)['passages.highlight'](id, walk.random() < 0.7 ? 'green' : null);
  return `highlight ${id}`;
}

async function link(walk: Walk): Promise<string> {
  const ends: readonly LinkEnd[] = [
    ...[...walk.passages.values()].map(({ id }) => ({ kind: 'passage', id }) as const),
    ...walk.notes.map((id) => ({ kind: 'note', id }) as const),
    ...(await call(walk)['documents.list']()).map(({ id }) => ({ kind: 'document', id }) as const),
  ];
  const [from, to] = [oneOf(walk, ends), oneOf(walk, ends)];
  const type = oneOf(walk, await call(walk)['links.types']());
  if (!from || !to || !type) return NOTHING;
  const made = await call(walk)['links.make'](type.id, from, to, '');
  walk.links.set(made.id, made);
  return `link ${from.id} with ${to.id}: ${type.name}`;
}

async function changeLink(walk: Walk): Promise<string> {
  const { id } = oneOf(walk, [...walk.links.values()]) ?? {};
  if (id === undefined) return NOTHING;
  if (walk.random() < 0.5) {
    walk.links.set(id, await call(walk)['links.change'](id, { turned: true }));
    return `turn ${id}`;
  }
  await call(walk)['links.delete'](id);
  walk.links.delete(id);
  return `delete ${id}`;
}

/** The frequent ones more than once. */
export const ACTS: readonly Act[] = [
  importOne,
  importOne,
  makePassage,
  makePassage,
  makePassage,
  saveNote,
  saveNote,
  join,
  join,
  separate,
  separate,
  keepApart,
  repair,
  repair,
  repair,
  undo,
  editMetadata,
  editMetadata,
  trashOrRestore,
  decide,
  decide,
  highlight,
  link,
  link,
  changeLink,
];
