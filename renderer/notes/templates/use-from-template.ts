import type { NoteId } from '#shared/model/ids.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useToast } from '../../ui/Toast.tsx';

/** Answers a function that begins a note from a template, and opens it. */
export function useFromTemplate(onOpenNote: (id: NoteId) => void): (template: NoteId) => void {
  const { call } = useLibrary();
  const toast = useToast();
  return (template) => {
    call('notes.createFrom', template).then(
      ({ id }) => onOpenNote(id),
      (error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) }),
    );
  };
}
