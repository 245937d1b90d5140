import { useState } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { sentenceFor } from '../bridge/client.ts';
import type { AskedPassage } from '../bridge/targets.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import type { NoteSessions } from './note-sessions.ts';
import { NoteView } from './NoteView.tsx';
import { useAskedQuotation } from './use-asked-quotation.ts';
import { useNoteSession } from './use-note-sessions.ts';

interface Props {
  readonly noteId: NoteId;
  readonly quotation: AskedPassage | null;
  readonly sessions: NoteSessions;
  readonly onOpenNote: (id: NoteId) => void;
}

/** A note that was chosen, or why it cannot be shown. */
export function ChosenNote({ noteId, quotation, sessions, onOpenNote }: Props) {
  const { note: opened, retry } = useNoteSession(sessions, noteId);
  const readOnly = useAnswer('library.info', []).value?.readOnly ?? false;
  const [focusedBefore] = useState(() => document.activeElement);
  const session = opened.state === 'ready' ? opened.session : null;
  useAskedQuotation(readOnly ? null : session, quotation);

  if (opened.state === 'ready') {
    return (
      <NoteView
        session={opened.session}
        readOnly={readOnly}
        isQuotationComing={quotation !== null}
        focusedBefore={focusedBefore}
        onOpenNote={onOpenNote}
      />
    );
  }
  return (
    <div className="note-pane__waiting">
      {opened.state === 'loading' && <Spinner label="Opening the note" />}
      {opened.state === 'missing' && (
        <EmptyState title="No longer in the library">
          <p>Choose another note in the library.</p>
        </EmptyState>
      )}
      {opened.state === 'failed' && <ErrorNote onRetry={retry}>{sentenceFor(opened.error)}</ErrorNote>}
    </div>
  );
}
