import { toDocumentId } from '#shared/model/ids.ts';
import type { BatchResults, BatchRow, SearchAsk } from '#shared/model/search.ts';
import { parseQuery } from '#shared/query/parse-query.ts';
import type { Query } from '#shared/query/query.ts';
import type { Reader } from '../storage/database.ts';
import { countHits, titlesOf } from '../storage/search/count-hits.ts';
import { facetConditions } from '../storage/search/chosen-facets.ts';
import { type PlanParts, planQuery } from '../storage/search/plan-search.ts';
import { spellingsOf } from './name-spellings.ts';

/**
 * Searches for each line of a list within what `within` asks for. A line of plain words is one phrase, as names are;
 * one with signs of the query language is a query. `onProgress` is told after each.
 */
export async function searchBatch(
  db: Reader,
  lines: readonly string[],
  within: SearchAsk,
  onProgress: (done: number) => void,
): Promise<BatchResults> {
  const around = parseQuery(`${within.query} `);
  const parts = { spellingsOf, chosen: await facetConditions(db, within.facets) };
  const rows: BatchRow[] = [];
  const named = new Set<string>();
  for (const [index, words] of lines.entries()) {
    const row = await searchLine(db, words, { around: around.query, within, parts });
    rows.push(around.problem ? { ...EMPTY, words, problem: around.problem } : row);
    for (const { id } of row.documents) named.add(id);
    onProgress(index + 1);
  }
  return { rows, documents: await titlesOf(db, [...named]) };
}

const EMPTY = { problem: null, hits: 0, documents: [], notes: 0 } as const;

interface BatchAsk {
  readonly around: Query | null;
  readonly within: SearchAsk;
  readonly parts: PlanParts;
}

async function searchLine(db: Reader, words: string, { around, within, parts }: BatchAsk): Promise<BatchRow> {
  // Behind a space the last word is a whole one.
  const { query, problem } = parseQuery(`${words} `);
  if (!query) return { ...EMPTY, words, problem };
  const line = asPhrase(query, words);
  const whole: Query =
    around === null ? line : { kind: 'and', parts: [line, around], start: 0, end: words.length };
  const planned = await planQuery(db, whole, within, parts);
  if (!planned.plan) return { ...EMPTY, words, problem: planned.problem };
  const { documents, notes } = await countHits(db, planned.plan);
  return {
    words,
    problem: null,
    hits: documents.reduce((sum, { hits }) => sum + hits, 0),
    documents: documents.map(({ id, hits }) => ({ id: toDocumentId(id), hits })),
    notes,
  };
}

function asPhrase(query: Query, words: string): Query {
  const isPlain = query.kind === 'and' && query.parts.every((part) => part.kind === 'word' && !part.prefix);
  return isPlain && !/\sAND\s/.test(words)
    ? { kind: 'phrase', text: words, prefix: false, start: 0, end: words.length }
    : query;
}
