import { type Sql, sql } from '../sql.ts';
import type { TextPlan } from './plan.ts';
import { whole } from './whole.ts';

const FEW_SPELLINGS = 12;

/** To look into documents one by one, FTS5 begins anew for each: with a beginning, or many words, that takes long. */
export function isSlowToRepeat({ required }: TextPlan): boolean {
  const spellings = required.flatMap((term) => [...term.spellings, ...term.others]);
  return spellings.length > FEW_SPELLINGS || spellings.some(({ prefix }) => prefix);
}

/** `FROM … WHERE …` of what matches in the texts of these documents, or of all of them, one document after another. */
export function blocksIn(match: string | null, numbers: readonly number[]): Sql {
  const matching = match === null ? EVERY_BLOCK : matchingBlocks(match);
  return whole(
    'FROM',
    sql`
      json_each(${JSON.stringify(numbers)}) wanted
      CROSS JOIN text_places t ON t.document = wanted.value`,
    matching.tables,
    sql`
      CROSS JOIN revisions r ON r.id = b.revision_id
      CROSS JOIN documents d ON d.id = r.document_id`,
    matching.conditions,
  );
}

const EVERY_BLOCK = {
  tables: sql`CROSS JOIN blocks b ON b.revision_id = t.revision_id`,
  conditions: sql`WHERE true`,
};

function matchingBlocks(match: string) {
  return {
    tables: sql`CROSS JOIN blocks_fts CROSS JOIN blocks b ON b.id = blocks_fts.rowid`,
    conditions: withinText(match),
  };
}

/** Selects the `id` and the `document` of what matches in the texts of these documents, by the index alone. */
export function matchesIn(match: string, numbers: readonly number[]): Sql {
  return whole(
    'SELECT blocks_fts.rowid AS id, t.document AS document FROM',
    sql`json_each(${JSON.stringify(numbers)}) wanted
      CROSS JOIN text_places t ON t.document = wanted.value CROSS JOIN blocks_fts`,
    withinText(match),
  );
}

/** In the text that begins at `t.first_block`. */
function withinText(match: string): Sql {
  return sql`
    WHERE blocks_fts MATCH ${match} AND blocks_fts.rowid >= t.first_block
      AND blocks_fts.rowid < coalesce((SELECT min(first_block) FROM text_places WHERE first_block > t.first_block), 1e15)`;
}

/** The number of the document that a block belongs to; NULL where it is not searched. */
export function documentOf(block: string): string {
  return `(SELECT document FROM text_places WHERE first_block <= ${block} ORDER BY first_block DESC LIMIT 1)`;
}
