import type { NoteId } from '#shared/model/ids.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';

/** Answers a function that begins a note from a template, and opens it. */
export function useFromTemplate(onOpenNote: (id: NoteId) => void): (template: NoteId) => void {
  const { call } = useLibrary();
  const tellFailure = useTellFailure();
  return (template) => {
    call('notes.createFrom', template).then(({ id }) => onOpenNote(id), tellFailure);
  };
}
