/** Where something stands in what was typed, in UTF-16 code units. */
export interface QuerySpan {
  readonly start: number;
  readonly end: number;
}

/** One word; with `prefix` also every word that begins with it. */
export interface WordQuery extends QuerySpan {
  readonly kind: 'word';
  readonly text: string;
  readonly prefix: boolean;
}

/** Words that stand one after another. With `prefix` the last may go on. */
export interface PhraseQuery extends QuerySpan {
  readonly kind: 'phrase';
  readonly text: string;
  readonly prefix: boolean;
}

/** All in one paragraph, with at most `within` words between the first and the last of them, in any order. */
export interface NearQuery extends QuerySpan {
  readonly kind: 'near';
  readonly parts: readonly (WordQuery | PhraseQuery)[];
  readonly within: number;
}

/** Any name that the person, organisation, place or event of this name goes by. */
export interface NameQuery extends QuerySpan {
  readonly kind: 'name';
  readonly text: string;
}

/** Written between slashes, in RE2's syntax, https://github.com/google/re2/wiki/Syntax: it takes linear time. */
export interface RegexQuery extends QuerySpan {
  readonly kind: 'regex';
  readonly source: string;
}

/** What a hit stands in. */
export const HIT_PLACES = ['body', 'footnotes', 'quotes', 'titles', 'notes', 'comments'] as const;
export type HitPlace = (typeof HIT_PLACES)[number];

/** What is known of the document or note that a hit stands in, or of its place there. */
export type FieldQuery = QuerySpan & { readonly kind: 'field' } & (
    | {
        readonly field: 'title' | 'author' | 'publisher' | 'tag' | 'collection' | 'said-by';
        readonly text: string;
      }
    | { readonly field: 'in'; readonly place: HitPlace }
    /** Beginning of a BCP 47 tag, in lower case; empty for an unknown language. */
    | { readonly field: 'lang'; readonly language: string }
    /** When the document appeared: both ends inclusive, EDTF level 0 in any precision; null for an open end. */
    | { readonly field: 'date'; readonly from: string | null; readonly to: string | null }
    | { readonly field: 'type'; readonly format: string }
  );

/** What can be searched for in the words of a text. */
export type TextQuery = WordQuery | PhraseQuery | NearQuery | NameQuery;

/** A query as it was understood. What stands side by side without a sign is joined by `and`. */
export type Query =
  | TextQuery
  | RegexQuery
  | FieldQuery
  | (QuerySpan & { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] })
  | (QuerySpan & { readonly kind: 'not'; readonly part: Query });

/** Why a query cannot be carried out, for a person, with the place that is wrong. */
export interface QueryProblem extends QuerySpan {
  readonly sentence: string;
}

/** `query` is null for one that asks for nothing. */
export type ParsedQuery =
  | { readonly query: Query | null; readonly problem: null }
  | { readonly query: null; readonly problem: QueryProblem };
