import {
  type PassageId,
  type RevisionId,
  type TagId,
  toDocumentId,
  toNoteId,
  toPassageId,
  toTagId,
} from '#shared/model/ids.ts';
import type { OwnTags, Tagged } from '#shared/model/tag.ts';
import type { Reader, Writer } from './database.ts';
import { groupBy } from './group-by.ts';
import { forgetBroughtTag } from './merged-documents.ts';
import { type Sql, sql } from './sql.ts';

/** Each kind of things in a statement of its own, whose `ids` are a JSON array. */
type ByKind = Readonly<Record<Tagged['kind'], (ids: string) => Sql>>;

function byKind(things: readonly Tagged[], statements: ByKind): readonly Sql[] {
  return [...groupBy(things, ({ kind }) => kind)].map(([kind, own]) =>
    statements[kind](JSON.stringify(own.map(({ id }) => id))),
  );
}

/** The things must exist. */
export async function giveTag(db: Writer, tag: TagId, things: readonly Tagged[]): Promise<void> {
  const statements = byKind(things, {
    document: (ids) => sql`
      INSERT OR IGNORE INTO document_tags (document_id, tag_id) SELECT value, ${tag} FROM json_each(${ids})`,
    note: (ids) => sql`
      INSERT OR IGNORE INTO note_tags (note_id, tag_id, origin)
      SELECT value, ${tag}, 'given' FROM json_each(${ids})`,
    passage: (ids) => sql`
      INSERT OR IGNORE INTO passage_tags (passage_id, tag_id) SELECT value, ${tag} FROM json_each(${ids})`,
  });
  for (const statement of statements) await db.run(statement);
}

/** Of a note only what was given: a tag in its text stays. Answers how many of them had the tag. */
export async function takeTag(db: Writer, tag: TagId, things: readonly Tagged[]): Promise<number> {
  const statements = byKind(things, {
    document: (ids) => sql`
      DELETE FROM document_tags WHERE tag_id = ${tag} AND document_id IN (SELECT value FROM json_each(${ids}))`,
    note: (ids) => sql`
      DELETE FROM note_tags
      WHERE tag_id = ${tag} AND origin = 'given' AND note_id IN (SELECT value FROM json_each(${ids}))`,
    passage: (ids) => sql`
      DELETE FROM passage_tags WHERE tag_id = ${tag} AND passage_id IN (SELECT value FROM json_each(${ids}))`,
  });
  const documents = things.flatMap(({ kind, id }) => (kind === 'document' ? [id] : []));
  await forgetBroughtTag(db, tag, JSON.stringify(documents));
  let taken = 0;
  for (const statement of statements) taken += (await db.run(statement)).changes;
  return taken;
}

/** Gives the tags of one passage to another that takes its place. */
export async function movePassageTags(db: Writer, from: PassageId, to: PassageId): Promise<void> {
  await db.run(sql`
    INSERT OR IGNORE INTO passage_tags (passage_id, tag_id)
    SELECT ${to}, tag_id FROM passage_tags WHERE passage_id = ${from}`);
  await db.run(sql`DELETE FROM passage_tags WHERE passage_id = ${from}`);
}

/** The kind of something that is not in the library, if there is such a thing among these. */
export async function findMissing(db: Reader, things: readonly Tagged[]): Promise<Tagged['kind'] | null> {
  const queries = byKind(things, {
    document: (ids) => sql`
      SELECT 'document' AS kind FROM json_each(${ids}) WHERE value NOT IN (SELECT id FROM documents) LIMIT 1`,
    note: (ids) => sql`
      SELECT 'note' AS kind FROM json_each(${ids}) WHERE value NOT IN (SELECT id FROM notes) LIMIT 1`,
    passage: (ids) => sql`
      SELECT 'passage' AS kind FROM json_each(${ids}) WHERE value NOT IN (SELECT id FROM passages) LIMIT 1`,
  });
  for (const query of queries) {
    const row = await db.get<{ kind: Tagged['kind'] }>(query);
    if (row) return row.kind;
  }
  return null;
}

/** Everything that has the tag, in the trash or not. */
export async function thingsWithTag(db: Reader, tag: TagId): Promise<readonly Tagged[]> {
  const rows = await db.all<{ kind: Tagged['kind']; id: string }>(sql`
    SELECT 'document' AS kind, document_id AS id FROM document_tags WHERE tag_id = ${tag}
    UNION ALL SELECT DISTINCT 'note', note_id FROM note_tags WHERE tag_id = ${tag}
    UNION ALL SELECT 'passage', passage_id FROM passage_tags WHERE tag_id = ${tag}`);
  return rows.map(({ kind, id }): Tagged => {
    if (kind === 'document') return { kind, id: toDocumentId(id) };
    return kind === 'note' ? { kind, id: toNoteId(id) } : { kind, id: toPassageId(id) };
  });
}

export type TagsById = ReadonlyMap<string, readonly TagId[]>;

/** In the order of their names; of a note also those in its text. */
export async function tagsOf(db: Reader, { kind, id }: Tagged): Promise<readonly TagId[]> {
  const query = {
    document: sql`
      SELECT t.id FROM document_tags o JOIN tags t ON t.id = o.tag_id WHERE o.document_id = ${id} ORDER BY t.key`,
    note: sql`
      SELECT DISTINCT t.id, t.key FROM note_tags o JOIN tags t ON t.id = o.tag_id WHERE o.note_id = ${id}
      ORDER BY t.key`,
    passage: sql`
      SELECT t.id FROM passage_tags o JOIN tags t ON t.id = o.tag_id WHERE o.passage_id = ${id} ORDER BY t.key`,
  }[kind];
  return (await db.all<{ id: string }>(query)).map((row) => toTagId(row.id));
}

export async function ownTags(db: Reader, thing: Tagged): Promise<OwnTags> {
  if (thing.kind !== 'note') return { given: await tagsOf(db, thing), written: [] };
  const rows = await db.all<{ id: string; origin: 'given' | 'written' }>(sql`
    SELECT t.id, o.origin FROM note_tags o JOIN tags t ON t.id = o.tag_id WHERE o.note_id = ${thing.id}
    ORDER BY t.key`);
  const from = (wanted: string) =>
    rows.filter(({ origin }) => origin === wanted).map((row) => toTagId(row.id));
  return { given: from('given'), written: from('written') };
}

/** The tags of every document that has some, in the order of their names. */
export async function tagsOfDocuments(db: Reader): Promise<TagsById> {
  return byId(
    await db.all<TagOf>(sql`
      SELECT dt.document_id AS id, dt.tag_id FROM document_tags dt JOIN tags t ON t.id = dt.tag_id
      ORDER BY t.key`),
  );
}

/** The tags of every note that has some, given or written, in the order of their names. */
export async function tagsOfNotes(db: Reader): Promise<TagsById> {
  return byId(
    await db.all<TagOf>(sql`
      SELECT DISTINCT nt.note_id AS id, nt.tag_id, t.key FROM note_tags nt JOIN tags t ON t.id = nt.tag_id
      ORDER BY t.key`),
  );
}

/** The tags of the passages that stand in the text, its own or carried into it, in the order of their names. */
export async function tagsOfPassages(db: Reader, id: RevisionId): Promise<TagsById> {
  return byId(
    await db.all<TagOf>(sql`
      SELECT pt.passage_id AS id, pt.tag_id FROM passage_tags pt JOIN tags t ON t.id = pt.tag_id
      WHERE pt.passage_id IN (
        SELECT id FROM passages WHERE revision_id = ${id}
        UNION ALL SELECT passage_id FROM anchors WHERE revision_id = ${id})
      ORDER BY t.key`),
  );
}

interface TagOf {
  id: string;
  tag_id: string;
}

function byId(rows: readonly TagOf[]): TagsById {
  const groups = groupBy(rows, ({ id }) => id);
  return new Map([...groups].map(([id, own]) => [id, own.map((row) => toTagId(row.tag_id))]));
}
