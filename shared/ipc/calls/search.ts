import type { RevisionId, SavedSearchId } from '../../model/ids.ts';
import type { KeptAsk, SavedSearch } from '../../model/saved-search.ts';
import type { BatchResults, Facet, SearchAsk, SearchResults } from '../../model/search.ts';

export interface SearchCalls {
  /** Gives up the search before it, which then fails with `cancelled`. */
  'search.find': (ask: SearchAsk) => SearchResults;
  /**
   * What the results of `search.find` can be narrowed by, counted over at most 5 000 documents and notes. Given up by
   * the next `search.find`, and fails with `cancelled` then.
   */
  'search.facets': (ask: SearchAsk) => readonly Facet[];
  /** Every match in a text, in order, without overlaps; at most 10 000. */
  'search.within': (
    ask: SearchAsk,
    revision: RevisionId,
  ) => readonly { readonly start: number; readonly end: number }[];
  /** Searches for each of the lines, within what `within` asks for. Tells `search.progress`. Fails with `cancelled`. */
  'search.batch': (lines: readonly string[], within: SearchAsk) => BatchResults;
  'search.cancelBatch': () => void;
  /** Asks the person for a list, a CSV file or one with a line each; null when they choose none. */
  'search.chooseList': () => { readonly name: string; readonly lines: readonly string[] } | null;
  /** Asks where, and writes the table of a batch as CSV; false when the person chooses no place. */
  'search.saveTable': (results: BatchResults) => boolean;

  'searches.list': () => readonly SavedSearch[];
  /** In place of the one of the same name, where there is one. Fails with `invalid-name`. */
  'searches.save': (name: string, ask: KeptAsk) => SavedSearch;
  'searches.rename': (id: SavedSearchId, name: string) => SavedSearch;
  /** Puts it at this place among the others, counted from 0. */
  'searches.move': (id: SavedSearchId, place: number) => void;
  'searches.delete': (id: SavedSearchId) => void;
  /** Says that what it finds now was seen. */
  'searches.look': (id: SavedSearchId) => void;
}
