import type {
  FieldQuery,
  NameQuery,
  PhraseQuery,
  Query,
  RegexQuery,
  WordQuery,
} from '#shared/query/query.ts';
import type { Term, TextPattern } from './plan.ts';
import type { TargetName } from './targets.ts';
import type { Counts } from './vocabulary.ts';

type Terms = ReadonlyMap<WordQuery | PhraseQuery | NameQuery, Term>;

/** What the library says about the parts of a query, by the part. */
export interface Facts {
  readonly terms: Terms;
  /** The same for the blocks: in the place of a beginning may be the words that begin so there. */
  readonly inBlocks: Terms;
  /** Of all words in `inBlocks` that have to be there. */
  readonly counts: Counts;
  /** Of some beginning not all words are among `inBlocks`. */
  readonly isCut: boolean;
  /** For `author`, `title`, `publisher` and `said-by`: the words of it. */
  readonly fieldTerms: ReadonlyMap<FieldQuery, Term>;
  /** For `tag` and `collection`: ids. For `date`: those of `documents.published` that meet it. */
  readonly values: ReadonlyMap<FieldQuery, readonly string[]>;
  readonly patterns: ReadonlyMap<RegexQuery, TextPattern>;
  /** Null before the texts were looked through. */
  readonly scanned: Scanned | null;
}

export interface Scanned {
  /** Numbers of the rows in which it was found. */
  rowsOf(query: Query, target: TargetName): readonly number[];
}
