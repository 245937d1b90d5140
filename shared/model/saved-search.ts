import type { SavedSearchId } from './ids.ts';
import type { SearchAsk } from './search.ts';

/** What of an ask is kept. */
export type KeptAsk = Omit<SearchAsk, 'documents'>;

export interface SavedSearch {
  readonly id: SavedSearchId;
  readonly name: string;
  readonly ask: KeptAsk;
  /** Paragraphs, footnotes, comments and notes that match and came into the library since somebody last looked. */
  readonly unseen: number;
}
