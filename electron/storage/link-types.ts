import { type LinkTypeId, toLinkTypeId } from '#shared/model/ids.ts';
import type { LinkType } from '#shared/model/link.ts';
import type { Reader, Writer } from './database.ts';
import { type Sql, sql } from './sql.ts';

interface LinkTypeRow {
  id: string;
  name: string;
  inverse: string;
  own: number;
}

function linkTypes(rest: Sql): Sql {
  return { text: `SELECT id, name, inverse, own FROM link_types ${rest.text}`, values: rest.values };
}

function typeFromRow({ id, name, inverse, own }: LinkTypeRow): LinkType {
  return { id: toLinkTypeId(id), name, inverse, own: own === 1 };
}

/** Those of every library first, then a person's own in the order in which they were made. */
export async function listLinkTypes(db: Reader): Promise<readonly LinkType[]> {
  return (await db.all<LinkTypeRow>(linkTypes(sql`ORDER BY position, id`))).map(typeFromRow);
}

export async function findLinkType(db: Reader, id: LinkTypeId): Promise<LinkType | null> {
  const row = await db.get<LinkTypeRow>(linkTypes(sql`WHERE id = ${id}`));
  return row ? typeFromRow(row) : null;
}

export async function insertLinkType(db: Writer, { id, name, inverse, own }: LinkType): Promise<void> {
  await db.run(sql`
    INSERT INTO link_types (id, name, inverse, own, position)
    VALUES (${id}, ${name}, ${inverse}, ${own ? 1 : 0}, (SELECT coalesce(max(position), 0) + 1 FROM link_types))`);
}

export async function renameLinkType(
  db: Writer,
  { id, name, inverse }: Pick<LinkType, 'id' | 'name' | 'inverse'>,
): Promise<void> {
  await db.run(sql`UPDATE link_types SET name = ${name}, inverse = ${inverse} WHERE id = ${id}`);
}

export async function deleteLinkType(db: Writer, id: LinkTypeId): Promise<void> {
  await db.run(sql`DELETE FROM link_types WHERE id = ${id}`);
}
