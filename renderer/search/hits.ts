import type { DocumentHit, DocumentHits, NoteHit, SearchResults } from '#shared/model/search.ts';

/** One line of the results that can be opened. */
export type Hit =
  | { readonly kind: 'work'; readonly group: DocumentHits }
  | { readonly kind: 'passage'; readonly hit: DocumentHit }
  | { readonly kind: 'note'; readonly hit: NoteHit };

export interface HitGroup {
  readonly title: string;
  readonly about: string;
  readonly hits: readonly Hit[];
  /** Place of its first hit among all hits. */
  readonly first: number;
}

/** The results as they stand on screen: one group for each document, and one for the notes. */
export function groupHits({ documents, notes }: SearchResults): readonly HitGroup[] {
  const groups: HitGroup[] = [];
  let first = 0;
  const add = (group: Omit<HitGroup, 'first'>) => {
    groups.push({ ...group, first });
    first += group.hits.length;
  };
  for (const group of documents) {
    const passages = group.hits.map((hit) => ({ kind: 'passage', hit }) as const);
    add({
      title: group.document.title,
      about: group.document.authors.join(', '),
      // A document has to be openable even when none of its words matched.
      hits: group.byMetadata ? [{ kind: 'work', group }, ...passages] : passages,
    });
  }
  if (notes.length > 0) {
    add({ title: 'Notes', about: '', hits: notes.map((hit) => ({ kind: 'note', hit }) as const) });
  }
  return groups;
}
