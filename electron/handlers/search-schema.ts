import { z } from 'zod';
import { ID_PATTERN, toDocumentId, toSavedSearchId } from '#shared/model/ids.ts';
import { FACETS, SEARCH_ORDERS } from '#shared/model/search.ts';

/** Far above what a person types, and what a form or a program may write. */
const QUERY_LENGTH = 20_000;
const VALUES_AT_ONCE = 1000;
const VALUE_LENGTH = 1000;
/** How many documents are drawn in a list before it is no list any more. */
const DOCUMENTS_AT_ONCE = 10_000;

function words(maximum: number): z.ZodType<string> {
  return z
    .string()
    .max(maximum)
    .refine((text) => text.isWellFormed());
}

const values = z.array(words(VALUE_LENGTH)).max(VALUES_AT_ONCE);
const kept = {
  query: words(QUERY_LENGTH),
  order: z.enum(SEARCH_ORDERS),
  facets: z.partialRecord(z.enum(FACETS), values),
  stems: z.boolean(),
  typos: z.boolean(),
};

export const KEPT_ASK = z.strictObject(kept);
export const SEARCH_ASK = z.strictObject({ ...kept, documents: z.int().min(1).max(DOCUMENTS_AT_ONCE) });
export const SAVED_SEARCH_ID = z.string().regex(ID_PATTERN).transform(toSavedSearchId);

const LINES_AT_ONCE = 10_000;
const LINE_LENGTH = 1000;
const TITLE_LENGTH = 10_000;

export const SEARCH_LINES = z.array(words(LINE_LENGTH)).max(LINES_AT_ONCE);

const id = z.string().regex(ID_PATTERN).transform(toDocumentId);
const count = z.int().nonnegative();
const problem = z.strictObject({ start: count, end: count, sentence: words(LINE_LENGTH) }).nullable();
const row = z.strictObject({
  words: words(LINE_LENGTH),
  problem,
  hits: count,
  documents: z.array(z.strictObject({ id, hits: count })),
  notes: count,
});

export const BATCH_RESULTS = z.strictObject({
  rows: z.array(row).max(LINES_AT_ONCE),
  documents: z.array(z.strictObject({ id, title: words(TITLE_LENGTH) })),
});
