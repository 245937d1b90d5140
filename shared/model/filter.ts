import type { DocumentFormat } from './formats.ts';
import type { CollectionId, FilterId, TagId } from './ids.ts';

export const ADDED_WITHIN = ['day', 'week', 'month', 'year'] as const;
/** Counted back from now: 24 hours, 7, 30 or 365 times as long. */
export type AddedWithin = (typeof ADDED_WITHIN)[number];

/** What a list is narrowed to. A row has to meet every part that says something. */
export interface Filter {
  /** Each of these words stands in the title, the authors or the opening, in any spelling. */
  readonly words: string;
  readonly tags: readonly TagId[];
  /** Whether a row needs every one of the tags; else one of them is enough. */
  readonly everyTag: boolean;
  /** With all that lie in it; `none` for what is in no collection. */
  readonly collection: CollectionId | 'none' | null;
  /** Of documents alone, as is `languages`: notes have neither. */
  readonly formats: readonly DocumentFormat[];
  /** The first parts of BCP 47 tags; empty for an unknown language. */
  readonly languages: readonly string[];
  readonly pinned: boolean;
  readonly untagged: boolean;
  readonly added: AddedWithin | null;
}

export interface SavedFilter {
  readonly id: FilterId;
  readonly name: string;
  readonly filter: Filter;
}
