import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId, NoteId, PassageId } from '#shared/model/ids.ts';
import type { LinkEnd } from '#shared/model/link.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import type { PassageChoice } from '#shared/model/passage.ts';
import type { SearchResults } from '#shared/model/search.ts';
import type { Linkable } from '../bridge/linking.tsx';
import { matching } from '../ui/FilterList.tsx';

/** Something to be linked with, as a list shows it. */
export interface EndChoice {
  readonly key: string;
  readonly end: Linkable;
  readonly words: string;
  /** Where it is from, or what it is. */
  readonly about: string;
}

export interface Known {
  readonly documents: readonly DocumentSummary[];
  readonly notes: readonly NoteSummary[];
  readonly passages: readonly PassageChoice[];
}

const MOST_CHOICES = 60;

/** Of what has a name or words of its own: what is near first, and without words typed hardly more than that. */
export function knownChoices(
  { documents, notes, passages }: Known,
  near: readonly LinkEnd[],
  query: string,
): readonly EndChoice[] {
  const all: readonly EndChoice[] = [
    ...notes
      .filter(({ trashedAt }) => trashedAt === null)
      .map(({ id, title }) => named('note', id, title.trim() === '' ? 'Untitled note' : title, 'Note')),
    ...documents
      .filter(({ trashedAt }) => trashedAt === null)
      .map(({ id, title, authors }) =>
        named('document', id, title, authors.length > 0 ? authors.join(', ') : 'Document'),
      ),
    ...passages.map(({ id, words, title }) => named('passage', id, words, title)),
  ];
  const nearest = new Map(near.map(({ id }, index) => [String(id), index]));
  const placeOf = ({ end }: EndChoice) =>
    end.kind === 'words' ? near.length : (nearest.get(end.id) ?? near.length);
  return matching(all, query)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .slice(0, MOST_CHOICES);
}

function named(
  kind: LinkEnd['kind'],
  id: DocumentId | NoteId | PassageId,
  words: string,
  about: string,
): EndChoice {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each kind is called with its own id, a few lines above
  return { key: id, end: { kind, id } as LinkEnd, words, about };
}

/** Of the texts that hold the words, and of the passages whose comments do. */
export function foundChoices({ documents }: Pick<SearchResults, 'documents'>): readonly EndChoice[] {
  return documents.flatMap(({ document, hits }) =>
    hits.map(({ revisionId, start, end, snippet, footnote, comment }) => ({
      key: comment ?? `${revisionId} ${start}`,
      end:
        comment === null
          ? ({ kind: 'words', revisionId, start, end } as const)
          : ({ kind: 'passage', id: comment } as const),
      words: snippet.text,
      about: footnote === null ? document.title : `${document.title}, note ${footnote}`,
    })),
  );
}
