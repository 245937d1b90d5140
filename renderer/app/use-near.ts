import { useMemo } from 'react';
import type { LinkEnd } from '#shared/model/link.ts';
import type { Opened } from './use-opened.ts';

/** What is open, the note first: the likeliest to be linked. */
export function useNear({ noteId, target }: Pick<Opened, 'noteId' | 'target'>): readonly LinkEnd[] {
  const documentId = target?.documentId ?? null;
  return useMemo(
    () => [
      ...(noteId === null ? [] : [{ kind: 'note', id: noteId } as const]),
      ...(documentId === null ? [] : [{ kind: 'document', id: documentId } as const]),
    ],
    [noteId, documentId],
  );
}
