import { type DocumentId, toDocumentId } from '#shared/model/ids.ts';
import type { Reader } from '../database.ts';
import { inList } from './lists.ts';
import type { SearchPlan, TextPlan } from './plan.ts';
import { rowsOf } from './rows.ts';
import { type TargetName, TARGETS } from './targets.ts';

export interface Counted {
  /** Paragraphs, footnotes and comments that match, the most first; one for a document of which what is known does. */
  readonly documents: readonly { readonly id: string; readonly hits: number }[];
  readonly notes: number;
}

/** Everything that matches, however much that is. */
export async function countHits(db: Reader, plan: SearchPlan): Promise<Counted> {
  const hits = new Map<string, number>();
  for (const name of ['blocks', 'comments'] as const) {
    for (const { id, count } of await countedBy(db, plan[name], name, 'd.id')) {
      hits.set(id, (hits.get(id) ?? 0) + count);
    }
  }
  for (const { id } of await countedBy(db, plan.documents, 'documents', 'd.id')) {
    hits.set(id, hits.get(id) ?? 1);
  }
  const notes = await countedBy(db, plan.notes, 'notes', 'n.id');
  const documents = Array.from(hits, ([id, count]) => ({ id, hits: count }));
  return { documents: documents.toSorted((a, b) => b.hits - a.hits), notes: notes.length };
}

async function countedBy(
  db: Reader,
  plan: TextPlan | null,
  name: TargetName,
  id: 'd.id' | 'n.id',
): Promise<readonly { readonly id: string; readonly count: number }[]> {
  if (!plan) return [];
  const rows = rowsOf(plan, TARGETS[name]);
  return db.all({
    text: `SELECT ${id} AS id, count(*) AS count ${rows.text} GROUP BY ${id}`,
    values: rows.values,
  });
}

/** By title. */
export async function titlesOf(
  db: Reader,
  ids: readonly string[],
): Promise<readonly { readonly id: DocumentId; readonly title: string }[]> {
  const listed = inList('id', ids);
  const rows = await db.all<{ id: string; title: string }>({
    text: `SELECT id, title FROM documents WHERE ${listed.text} ORDER BY title, id`,
    values: listed.values,
  });
  return rows.map(({ id, title }) => ({ id: toDocumentId(id), title }));
}
