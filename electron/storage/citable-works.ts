import type { CslItem } from '#shared/model/citation.ts';
import { type DocumentId, toDocumentId } from '#shared/model/ids.ts';
import type { Reader } from './database.ts';
import { stringsIn } from './json-strings.ts';
import { type Sql, sql } from './sql.ts';

/** A document by what footnotes name it by. */
export interface CitableWork {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  /** Known of a record alone. */
  readonly doi: string | null;
}

interface WorkRow {
  id: string;
  title: string;
  authors: string;
  publisher: string | null;
  published: string | null;
  url: string | null;
  item: string | null;
}

function works(rest: Sql): Sql {
  return {
    text: `SELECT id, title, authors, publisher, published, url, item FROM documents ${rest.text}`,
    values: rest.values,
  };
}

function workFromRow({ id, authors, item, ...row }: WorkRow): CitableWork {
  return {
    ...row,
    documentId: toDocumentId(id),
    authors: stringsIn(authors),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertDocument from an item
    doi: item === null ? null : ((JSON.parse(item) as CslItem).DOI ?? null),
  };
}

/** All that are not in the trash. */
export async function listCitableWorks(db: Reader): Promise<readonly CitableWork[]> {
  return (await db.all<WorkRow>(works(sql`WHERE trashed_at IS NULL`))).map(workFromRow);
}

export async function findCitableWork(db: Reader, id: DocumentId): Promise<CitableWork | null> {
  const row = await db.get<WorkRow>(works(sql`WHERE id = ${id}`));
  return row ? workFromRow(row) : null;
}
