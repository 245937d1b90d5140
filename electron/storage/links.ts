import {
  type DocumentId,
  type LinkId,
  type LinkTypeId,
  type RevisionId,
  toDocumentId,
  toLinkId,
  toLinkTypeId,
  toNoteId,
  toPassageId,
} from '#shared/model/ids.ts';
import type { Link, LinkEnd } from '#shared/model/link.ts';
import type { Reader, Writer } from './database.ts';
import { bothComments } from './both-comments.ts';
import { type Sql, sql } from './sql.ts';

interface LinkRow {
  id: string;
  type_id: string;
  from_passage: string | null;
  from_note: string | null;
  from_document: string | null;
  to_passage: string | null;
  to_note: string | null;
  to_document: string | null;
  comment: string;
  created_at: string;
}

function links(rest: Sql): Sql {
  return {
    text: `SELECT id, type_id, from_passage, from_note, from_document, to_passage, to_note, to_document, comment,
      created_at FROM links ${rest.text}`,
    values: rest.values,
  };
}

function linkFromRow(row: LinkRow): Link {
  return {
    id: toLinkId(row.id),
    typeId: toLinkTypeId(row.type_id),
    from: endFrom(row.from_passage, row.from_note, row.from_document),
    to: endFrom(row.to_passage, row.to_note, row.to_document),
    comment: row.comment,
    createdAt: row.created_at,
  };
}

function endFrom(passage: string | null, note: string | null, document: string | null): LinkEnd {
  if (passage !== null) return { kind: 'passage', id: toPassageId(passage) };
  if (note !== null) return { kind: 'note', id: toNoteId(note) };
  return { kind: 'document', id: toDocumentId(document ?? '') };
}

export async function findLink(db: Reader, id: LinkId): Promise<Link | null> {
  const row = await db.get<LinkRow>(links(sql`WHERE id = ${id}`));
  return row ? linkFromRow(row) : null;
}

/** That says the same of the same two ends: in this direction, or in either where the type reads the same both ways. */
export async function findSameLink(
  db: Reader,
  { typeId, from, to }: Pick<Link, 'typeId' | 'from' | 'to'>,
): Promise<Link | null> {
  const row = await db.get<LinkRow>(
    links(sql`WHERE type_id = ${typeId}
      AND (coalesce(from_passage, from_note, from_document) = ${from.id}
          AND coalesce(to_passage, to_note, to_document) = ${to.id}
        OR coalesce(from_passage, from_note, from_document) = ${to.id}
          AND coalesce(to_passage, to_note, to_document) = ${from.id}
          AND (SELECT name = inverse FROM link_types WHERE id = ${typeId}))`),
  );
  return row ? linkFromRow(row) : null;
}

/** That begin or end here, the oldest first. */
export async function listLinksOf(db: Reader, { kind, id }: LinkEnd): Promise<readonly Link[]> {
  const rows = await db.all<LinkRow>(
    links({
      text: `WHERE from_${kind} = ? OR to_${kind} = ? ORDER BY created_at, rowid`,
      values: [id, id],
    }),
  );
  return rows.map(linkFromRow);
}

/** Of which an end is a passage that stands in the text, its own or one carried into it, the oldest first. */
export async function listLinksIn(db: Reader, id: RevisionId): Promise<readonly Link[]> {
  const rows = await db.all<LinkRow>(
    links(sql`
      WHERE from_passage IN (
          SELECT id FROM passages WHERE revision_id = ${id}
          UNION ALL SELECT passage_id FROM anchors
          WHERE revision_id = ${id} AND decision IN ('attached', 'accepted'))
        OR to_passage IN (
          SELECT id FROM passages WHERE revision_id = ${id}
          UNION ALL SELECT passage_id FROM anchors
          WHERE revision_id = ${id} AND decision IN ('attached', 'accepted'))
      ORDER BY created_at, rowid`),
  );
  return rows.map(linkFromRow);
}

export async function insertLink(db: Writer, link: Link): Promise<void> {
  const [fromPassage, fromNote, fromDocument] = columnsOf(link.from);
  const [toPassage, toNote, toDocument] = columnsOf(link.to);
  await db.run(sql`
    INSERT INTO links (id, type_id, from_passage, from_note, from_document, to_passage, to_note, to_document, comment,
      created_at)
    VALUES (${link.id}, ${link.typeId}, ${fromPassage}, ${fromNote}, ${fromDocument}, ${toPassage}, ${toNote},
      ${toDocument}, ${link.comment}, ${link.createdAt})`);
}

export async function updateLink(db: Writer, link: Link): Promise<void> {
  const [fromPassage, fromNote, fromDocument] = columnsOf(link.from);
  const [toPassage, toNote, toDocument] = columnsOf(link.to);
  await db.run(sql`
    UPDATE links SET type_id = ${link.typeId}, from_passage = ${fromPassage}, from_note = ${fromNote},
      from_document = ${fromDocument}, to_passage = ${toPassage}, to_note = ${toNote}, to_document = ${toDocument},
      comment = ${link.comment}
    WHERE id = ${link.id}`);
}

function columnsOf({ kind, id }: LinkEnd): readonly [string | null, string | null, string | null] {
  return [kind === 'passage' ? id : null, kind === 'note' ? id : null, kind === 'document' ? id : null];
}

/** Answers whether there was such a link. */
export async function deleteLink(db: Writer, id: LinkId): Promise<boolean> {
  const { changes } = await db.run(sql`DELETE FROM links WHERE id = ${id}`);
  return changes > 0;
}

export async function countLinksOfType(db: Reader, id: LinkTypeId): Promise<number> {
  const row = await db.get<{ count: number }>(sql`SELECT count(*) AS count FROM links WHERE type_id = ${id}`);
  return row?.count ?? 0;
}

/** How many links begin or end at each passage that stands in the text. */
export async function countLinksIn(db: Reader, id: RevisionId): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { from, to } of await listLinksIn(db, id)) {
    for (const end of [from, to]) {
      if (end.kind === 'passage') counts.set(end.id, (counts.get(end.id) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Lets what one document is linked with be linked with another, that it has become a part of. A link between the two is
 * dropped; one that the other has already is that one, with what was said of both.
 */
export async function moveLinks(tx: Writer, from: DocumentId, to: DocumentId): Promise<void> {
  await moveLinkEnds(tx, { kind: 'document', id: from }, { kind: 'document', id: to });
}

/** The same for any two ends. */
export async function moveLinkEnds(tx: Writer, from: LinkEnd, to: LinkEnd): Promise<void> {
  const becoming = (end: LinkEnd): LinkEnd => (end.id === from.id ? to : end);
  for (const link of await listLinksOf(tx, from)) {
    const moved = { ...link, from: becoming(link.from), to: becoming(link.to) };
    const isOne = moved.from.id === moved.to.id;
    const same = isOne ? null : await findSameLink(tx, moved);
    if (isOne || same) await deleteLink(tx, link.id);
    else await updateLink(tx, moved);
    if (same) await updateLink(tx, { ...same, comment: bothComments(same.comment, link.comment) });
  }
}
