import type { IndexProgress, SearchOrder } from '#shared/model/search.ts';
import type { Direction } from '#shared/model/text.ts';
import type { Sql } from '../sql.ts';
import type { Counts } from './vocabulary.ts';

/** Folded words that stand one after another. */
export interface Spelling {
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly prefix: boolean;
}

/** One demand on words, met by any of its spellings. */
export interface Term {
  readonly spellings: readonly Spelling[];
  /** Other forms of the words, and words almost like them: they meet the demand too, but rank below. */
  readonly others: readonly Spelling[];
}

/** Of two words that stand anywhere in a row, few stand near each other, and fewer still beside each other. */
export type Closeness = 'beside' | 'near';

/** What one index and the rows behind it are asked for. A row meets both `match` and `where`. */
export interface TextPlan {
  /** In FTS5's language; null where words narrow nothing down. */
  readonly match: string | null;
  /** `match` without `others`: rows that meet it rank above the rest. Null where there are none. */
  readonly exact: string | null;
  /** The demands of `match` that every row has to meet. */
  readonly required: readonly Term[];
  /** How close words have to stand in every row. */
  readonly closeness: Closeness | null;
  /** An expression over the aliases named in `SearchPlan`; null where it demands nothing. */
  readonly where: Sql | null;
  /** What of `where` names the alias `d` alone, to go through few documents first; null where there is none. */
  readonly document: Sql | null;
}

/**
 * What a query comes to. Each plan is null where nothing of that sort can match. Whoever carries it out leaves out
 * what lies in the trash, and texts that are not the newest of their document.
 */
export interface SearchPlan {
  /** Over `blocks_fts`; aliases `b` of blocks, `r` of revisions, `d` of documents. */
  readonly blocks: TextPlan | null;
  /** Over `comments_fts`; aliases `p` of passages, `r` of revisions, `d` of documents. */
  readonly comments: TextPlan | null;
  /** Over `documents_fts`; alias `d` of documents. */
  readonly documents: TextPlan | null;
  /** Over `notes_fts`; aliases `n` of notes, `v` of their newest versions. */
  readonly notes: TextPlan | null;
  readonly order: SearchOrder;
  /** How many documents are shown at most. */
  readonly shown: number;
  /** What is marked in what was found. */
  readonly marks: Marks;
  /** In how many blocks the words stand that have to be there, to tell what it will cost. */
  readonly counts: Counts;
  /** A part of the query was not looked for everywhere, so that more may match. */
  readonly isCut: boolean;
}

export interface Marks {
  readonly spellings: readonly Spelling[];
  /** Over the text as it is written, with the flags `g` and whatever was asked for. */
  readonly patterns: readonly TextPattern[];
}

/** A regular expression that takes linear time. */
export interface TextPattern {
  /** In order, without overlaps and without empty ones. */
  rangesIn(text: string): Iterable<{ readonly start: number; readonly end: number }>;
  isIn(text: string): boolean;
}

export interface FoundBlock {
  readonly id: number;
  readonly revisionId: string;
  /** Where it starts in the canonical text. */
  readonly start: number;
  readonly text: string;
  readonly direction: Direction;
  /** Label of its footnote; null in the body. */
  readonly footnote: string | null;
}

export interface FoundComment {
  readonly passageId: string;
  readonly revisionId: string;
  readonly start: number;
  readonly end: number;
  readonly footnote: string | null;
  readonly comment: string;
}

export interface FoundDocument {
  readonly id: string;
  readonly title: string;
  /** As they are stored: an array in JSON. */
  readonly authors: string;
  readonly published: string | null;
  /** What is known of it matched. */
  readonly byMetadata: boolean;
  /** The best of them, in the order of the text. */
  readonly blocks: readonly FoundBlock[];
  readonly comments: readonly FoundComment[];
  /** Blocks and comments that match; counted no further than to 1 000. */
  readonly total: number;
}

export interface FoundNote {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What was found when a plan was carried out. */
export interface Found {
  /** Those shown, in the order asked for. */
  readonly documents: readonly FoundDocument[];
  readonly notes: readonly FoundNote[];
  /** How many match, also of what is not shown; bounded. */
  readonly matching: { readonly documents: number; readonly notes: number };
  /** More match than that. */
  readonly atLeast: boolean;
  /** More match than are shown. */
  readonly more: boolean;
  /** See `SearchResults`. */
  readonly indexing: IndexProgress | null;
}
