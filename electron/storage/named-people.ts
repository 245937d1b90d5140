import type { CslName } from '#shared/model/citation.ts';
import type { Reader } from './database.ts';
import { stringsIn } from './json-strings.ts';
import { sql } from './sql.ts';

/** Authors on record of documents outside the trash. */
export async function listAuthors(
  db: Reader,
): Promise<readonly { readonly document: string; readonly authors: readonly string[] }[]> {
  const rows = await db.all<{ id: string; authors: string }>(
    sql`SELECT id, authors FROM documents WHERE trashed_at IS NULL AND authors <> '[]'`,
  );
  return rows.map((row) => ({ document: row.id, authors: stringsIn(row.authors) }));
}

export interface CitedPerson extends CslName {
  readonly document: string;
}

export interface CitedPeople {
  readonly people: readonly CitedPerson[];
  /** Where to go on; null where there is no more. */
  readonly next: { readonly revision: string; readonly ordinal: number } | null;
}

const FOOTNOTES_AT_ONCE = 1000;

/** Whom the footnotes of newest texts outside the trash name as authors, some footnotes at a time. */
export async function listCitedPeople(
  db: Reader,
  { revision, ordinal }: NonNullable<CitedPeople['next']>,
): Promise<CitedPeople> {
  const footnotes = sql`
    SELECT revision_id, ordinal, citations FROM footnotes
    WHERE (revision_id, ordinal) > (${revision}, ${ordinal}) ORDER BY revision_id, ordinal LIMIT ${FOOTNOTES_AT_ONCE}`;
  const rows = await db.all<{
    document_id: string;
    family: string | null;
    given: string | null;
    literal: string | null;
  }>({
    text: `SELECT r.document_id, a.value ->> 'family' AS family, a.value ->> 'given' AS given, a.value ->> 'literal' AS literal
      FROM (${footnotes.text}) f JOIN revisions r ON r.id = f.revision_id JOIN documents d ON d.id = r.document_id,
        json_each(f.citations) c, json_each(c.value, '$.item.author') a
      WHERE d.trashed_at IS NULL AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id)`,
    values: footnotes.values,
  });
  const last = await db.get<{ revision_id: string; ordinal: number; count: number }>({
    text: `SELECT revision_id, ordinal, count(*) OVER () AS count FROM (${footnotes.text}) ORDER BY revision_id DESC, ordinal DESC LIMIT 1`,
    values: footnotes.values,
  });
  return {
    people: rows.map((row) => ({
      document: row.document_id,
      ...(row.family === null ? {} : { family: row.family }),
      ...(row.given === null ? {} : { given: row.given }),
      ...(row.literal === null ? {} : { literal: row.literal }),
    })),
    next: last?.count === FOOTNOTES_AT_ONCE ? { revision: last.revision_id, ordinal: last.ordinal } : null,
  };
}
