import {
  type AliasId,
  type NameId,
  type PassageId,
  toAliasId,
  toNameId,
  toPassageId,
} from '#shared/model/ids.ts';
import type { Alias, AliasFacts, AliasKind } from '#shared/model/name.ts';
import { scriptOf, spellingKey } from '#shared/names/words.ts';
import type { Reader, Writer } from './database.ts';
import { type Sql, sql } from './sql.ts';

export interface AliasRecord extends Alias {
  readonly nameId: NameId;
}

interface AliasRow {
  id: string;
  name_id: string;
  alias: string;
  script: string;
  language: string | null;
  kind: AliasKind;
  valid_from: string | null;
  valid_to: string | null;
  passage_id: string | null;
}

const COLUMNS = 'id, name_id, alias, script, language, kind, valid_from, valid_to, passage_id';

function aliasFromRow(row: AliasRow): AliasRecord {
  return {
    id: toAliasId(row.id),
    nameId: toNameId(row.name_id),
    alias: row.alias,
    script: row.script,
    language: row.language,
    kind: row.kind,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    passageId: row.passage_id === null ? null : toPassageId(row.passage_id),
  };
}

function select(where: Sql): Sql {
  return { text: `SELECT ${COLUMNS} FROM name_aliases ${where.text}`, values: where.values };
}

/** Of all names, in the order in which they were given. */
export async function listAliases(db: Reader): Promise<readonly AliasRecord[]> {
  return (await db.all<AliasRow>(select(sql`ORDER BY created_at, rowid`))).map(aliasFromRow);
}

export async function findAlias(db: Reader, id: AliasId): Promise<AliasRecord | null> {
  const row = await db.get<AliasRow>(select(sql`WHERE id = ${id}`));
  return row ? aliasFromRow(row) : null;
}

export interface NewAlias extends AliasFacts {
  readonly id: AliasId;
  readonly nameId: NameId;
  readonly alias: string;
  readonly passageId: PassageId | null;
}

export async function insertAlias(db: Writer, given: NewAlias, createdAt: string): Promise<AliasRecord> {
  const { id, nameId, alias, language, kind, validFrom, validTo, passageId } = given;
  const script = scriptOf(alias);
  await db.run(sql`
    INSERT INTO name_aliases (id, name_id, alias, key, script, language, kind, valid_from, valid_to, passage_id, created_at)
    VALUES (${id}, ${nameId}, ${alias}, ${spellingKey(alias)}, ${script}, ${language}, ${kind}, ${validFrom}, ${validTo},
      ${passageId}, ${createdAt})`);
  return { id, nameId, alias, script, language, kind, validFrom, validTo, passageId };
}

export async function changeAlias(db: Writer, alias: AliasRecord): Promise<void> {
  await db.run(sql`
    UPDATE name_aliases SET alias = ${alias.alias}, key = ${spellingKey(alias.alias)}, script = ${alias.script},
      language = ${alias.language}, kind = ${alias.kind}, valid_from = ${alias.validFrom}, valid_to = ${alias.validTo}
    WHERE id = ${alias.id}`);
}

export async function deleteAlias(db: Writer, id: AliasId): Promise<void> {
  await db.run(sql`DELETE FROM name_aliases WHERE id = ${id}`);
}

/** The aliases that the one passage is given for are ones that the other is given for. */
export async function moveAliasPassages(db: Writer, from: PassageId, to: PassageId): Promise<void> {
  await db.run(sql`UPDATE name_aliases SET passage_id = ${to} WHERE passage_id = ${from}`);
}
