import type { CitationField, CslItem, CslType } from '#shared/model/citation.ts';

/**
 * A field that is less sure than this stays out of the item. What counts as sure: 0.95 for what is marked as what it
 * is (`vol. 2`, an address, words in quotation marks where a title stands), 0.85 for what its place in a known form
 * makes it, 0.75 where a second reading is possible and far less likely; 0.5 where two readings are as good.
 */
export const SURE_ENOUGH = 0.7;

/** One field as it was read, with how sure that is. */
export interface Found<Field extends CitationField = CitationField> {
  readonly field: Field;
  readonly value: NonNullable<CslItem[Field]>;
  readonly confidence: number;
}

/** What the words of one citation say. */
export interface Reading {
  readonly type: CslType;
  readonly fields: readonly Found[];
}

export function found<Field extends CitationField>(
  field: Field,
  value: CslItem[Field] | null,
  confidence: number,
): readonly Found[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value) && value.length === 0) return [];
  return [{ field, value, confidence }];
}

/** The item, and how sure each of its fields is; the first reading of a field counts. */
export function itemFrom({ type, fields }: Reading): {
  readonly item: CslItem;
  readonly confidence: Readonly<Partial<Record<CitationField, number>>>;
} {
  const first = fields.filter(
    ({ field }, index) => fields.findIndex((other) => other.field === field) === index,
  );
  const sure = first.filter(({ confidence }) => confidence >= SURE_ENOUGH);
  return {
    item: { type, ...Object.fromEntries(sure.map(({ field, value }) => [field, value])) },
    confidence: Object.fromEntries(first.map(({ field, confidence }) => [field, confidence])),
  };
}

/** The words of a field: white space as one space, without the punctuation and the marks of emphasis around them. */
export function plain(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').replaceAll(/^[\s.,،;؛:*_–—-]+|[\s,،;؛:*_–—-]+$/gu, '');
}

/** As `plain`, without the full stop that ends a sentence; that of an abbreviation or an initial stays. */
export function plainTitle(words: string): string {
  return plain(plain(words).replace(/(?<!\b(?:Co|Inc|Ltd|Jr|Sr|St|\p{Lu}))\.$/u, ''));
}
