import type { NoteId } from '#shared/model/ids.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import { useToast } from '../../ui/Toast.tsx';

/** Answers whether others are begun from the note, and the command that changes it. */
export function useTemplate(noteId: NoteId, readOnly: boolean): boolean {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const templates = useAnswer('notes.templates', [], ['notes.changed']).value;
  const isTemplate = templates?.some(({ id }) => id === noteId) ?? false;
  const change = () => {
    call('notes.setTemplate', noteId, !isTemplate).then(() => {
      if (!isTemplate) toast({ message: 'New notes can begin with this one: see New Note from Template.' });
    }, tellFailure);
  };
  useCommand('use-as-template', readOnly || templates === undefined ? null : change);
  return isTemplate;
}
