import { compareDays, type EdtfEnd, firstDay, lastDay, parseEdtf } from '#shared/edtf/edtf.ts';
import { nameKey, tagKey } from '#shared/organisation/name.ts';
import { withNested } from '#shared/organisation/collection-tree.ts';
import type { FieldQuery, QueryProblem } from '#shared/query/query.ts';
import { toCollectionId } from '#shared/model/ids.ts';
import type { Reader } from '../database.ts';
import { sql } from '../sql.ts';

/** The values in the library that meet a field, see `Facts.values`; a problem where there is no such thing. */
export async function valuesOf(db: Reader, query: FieldQuery): Promise<readonly string[] | QueryProblem> {
  switch (query.field) {
    case 'tag':
      return (await tagsNamed(db, query.text)) ?? unknown(query, 'tag');
    case 'collection':
      return (await collectionsNamed(db, query.text)) ?? unknown(query, 'collection');
    case 'date':
      return publishedWithin(db, query.from, query.to);
    case 'title':
    case 'author':
    case 'publisher':
    case 'said-by':
    case 'in':
    case 'lang':
    case 'type':
      return [];
  }
}

function unknown({ text, start, end }: FieldQuery & { readonly text: string }, what: string): QueryProblem {
  const name = text.replace(/\*$/, '');
  const sentence = name === text ? `There is no ${what} “${name}”.` : `No ${what} begins with “${name}”.`;
  return { start, end, sentence };
}

/** A name, or with a star the beginning of names, in any spelling. */
function matcher(text: string, keyOf: (name: string) => string): (key: string) => boolean {
  const isBeginning = text.endsWith('*');
  const wanted = keyOf(isBeginning ? text.slice(0, -1) : text);
  return (key) => (isBeginning ? key.startsWith(wanted) : key === wanted);
}

async function tagsNamed(db: Reader, text: string): Promise<readonly string[] | null> {
  const isNamed = matcher(text, tagKey);
  const rows = await db.all<{ id: string; key: string }>(sql`SELECT id, key FROM tags`);
  const tags = rows.filter(({ key }) => isNamed(key)).map(({ id }) => id);
  return tags.length === 0 ? null : tags;
}

/** With all that lie in them. */
async function collectionsNamed(db: Reader, text: string): Promise<readonly string[] | null> {
  const isNamed = matcher(text, nameKey);
  const all = await listPlaces(db);
  const named = all.filter(({ name }) => isNamed(nameKey(name)));
  return named.length === 0 ? null : [...new Set(named.flatMap(({ id }) => [...withNested(all, id)]))];
}

export async function listPlaces(db: Reader) {
  const rows = await db.all<{ id: string; name: string; parent_id: string | null }>(
    sql`SELECT id, name, parent_id FROM collections ORDER BY created_at, id`,
  );
  return rows.map(({ id, name, parent_id }) => ({
    id: toCollectionId(id),
    name,
    parentId: parent_id === null ? null : toCollectionId(parent_id),
  }));
}

/** However vague a date is, it counts if it may lie within. */
async function publishedWithin(
  db: Reader,
  from: string | null,
  to: string | null,
): Promise<readonly string[]> {
  const earliest = from === null ? null : startOf(from);
  const latest = to === null ? null : endOf(to);
  const rows = await db.all<{ published: string }>(
    sql`SELECT DISTINCT published FROM documents WHERE published IS NOT NULL`,
  );
  return rows
    .map(({ published }) => published)
    .filter((published) => {
      const first = startOf(published);
      const last = endOf(published);
      if (first === undefined || last === undefined) return false;
      const endsBefore = earliest && last && compareDays(last, earliest) < 0;
      const beginsBehind = latest && first && compareDays(first, latest) > 0;
      return endsBefore !== true && beginsBehind !== true;
    });
}

/** Null where it is open or unknown, undefined for what is no date. */
function startOf(text: string) {
  const date = parseEdtf(text);
  if (!date) return undefined;
  const end: EdtfEnd = date.kind === 'point' ? date.point : date.from;
  return typeof end === 'string' ? null : firstDay(end);
}

function endOf(text: string) {
  const date = parseEdtf(text);
  if (!date) return undefined;
  const end: EdtfEnd = date.kind === 'point' ? date.point : date.to;
  return typeof end === 'string' ? null : lastDay(end);
}
