import type { DocumentHit, DocumentHits, NoteHit, SearchResults } from '#shared/model/search.ts';
import { edtfInWords } from '#shared/edtf/in-words.ts';
import type { TrailStop } from '../bridge/search-trails.tsx';

/** One line of the results that can be opened. */
export type Hit =
  | { readonly kind: 'work'; readonly group: DocumentHits }
  | { readonly kind: 'passage'; readonly hit: DocumentHit }
  | { readonly kind: 'note'; readonly hit: NoteHit }
  /** Asks for more than is shown. */
  | { readonly kind: 'more' };

export interface HitGroup {
  readonly key: string;
  readonly title: string;
  /** Who wrote it, and when. */
  readonly about: string;
  /** Paragraphs, footnotes and comments that match, also those that are not shown. */
  readonly total: number;
  readonly hits: readonly Hit[];
  /** Place of its first hit among all hits. */
  readonly first: number;
}

/** The results as they stand on screen: one group for each document, one for the notes, and a line that shows more. */
export function groupHits({ documents, notes, more }: SearchResults): readonly HitGroup[] {
  const groups: HitGroup[] = [];
  let first = 0;
  const add = (group: Omit<HitGroup, 'first'>) => {
    groups.push({ ...group, first });
    first += group.hits.length;
  };
  for (const group of documents) {
    const { id, title, authors, published } = group.document;
    const passages = group.hits.map((hit) => ({ kind: 'passage', hit }) as const);
    add({
      key: id,
      title,
      about: [authors.join(', '), published === null ? '' : edtfInWords(published, 'short')]
        .filter((part) => part !== '')
        .join(' · '),
      total: group.total,
      // A document has to be openable even when none of its words matched.
      hits: group.byMetadata || passages.length === 0 ? [{ kind: 'work', group }, ...passages] : passages,
    });
  }
  if (notes.length > 0) {
    const hits = notes.map((hit) => ({ kind: 'note', hit }) as const);
    add({ key: 'notes', title: 'Notes', about: '', total: notes.length, hits });
  }
  if (more) add({ key: 'more', title: '', about: '', total: 0, hits: [{ kind: 'more' }] });
  return groups;
}

/** The texts that one can go through from hit to hit. */
export function stopsIn({ documents }: SearchResults): readonly TrailStop[] {
  return documents.flatMap(({ document, hits }) => {
    const hit = hits.find(({ comment }) => comment === null);
    return hit ? [{ documentId: hit.documentId, revisionId: hit.revisionId, title: document.title }] : [];
  });
}
