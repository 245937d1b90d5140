import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId, NoteId } from '#shared/model/ids.ts';
import type { NoteSummary } from '#shared/model/note.ts';

export type Trashed =
  | { readonly kind: 'document'; readonly id: DocumentId; readonly title: string; readonly trashedAt: string }
  | { readonly kind: 'note'; readonly id: NoteId; readonly title: string; readonly trashedAt: string };

/** What lies in the trash, the latest first. */
export function listTrashed(
  documents: readonly DocumentSummary[],
  notes: readonly NoteSummary[],
): readonly Trashed[] {
  const all: readonly Trashed[] = [
    ...documents.flatMap(({ id, title, trashedAt }) =>
      trashedAt === null ? [] : [{ kind: 'document', id, title, trashedAt } as const],
    ),
    ...notes.flatMap(({ id, title, trashedAt }) =>
      trashedAt === null ? [] : [{ kind: 'note', id, title, trashedAt } as const],
    ),
  ];
  return all.toSorted((a, b) => (a.trashedAt < b.trashedAt ? 1 : -1));
}
