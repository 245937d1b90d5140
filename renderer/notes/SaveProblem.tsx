import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { hasCode, sentenceFor } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { Button } from '../ui/Button.tsx';
import { useToast } from '../ui/Toast.tsx';
import type { NoteSession } from './note-session.ts';
import { saveAsNewNote } from './save-as-new-note.ts';
import { useSaveFailure } from './use-note-sessions.ts';

interface Props {
  readonly session: NoteSession;
  readonly onOpenNote: (id: NoteId) => void;
}

/** Why the note is not saved, and what can be done about it. Nothing on screen is touched before a choice. */
export function SaveProblem({ session, onOpenNote }: Props) {
  const failure = useSaveFailure(session);
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  if (failure === null) return null;

  const attempt = (act: () => Promise<void>) => () => {
    act().catch(tellFailure);
  };
  const retry = attempt(() => session.autosave.retry());

  if (hasCode(failure.error, 'conflict')) {
    const decide = (choose: 'keepMine' | 'adopt') =>
      attempt(async () => {
        const stored = await call('notes.find', session.noteId);
        // Gone altogether: saving again says so.
        if (stored === null) await session.autosave.retry();
        else session[choose](stored);
        if (choose === 'adopt') toast({ message: 'This is the library’s text. Undo brings yours back.' });
      });
    return (
      <Problem
        sentence="This note was changed elsewhere while you were writing. Both texts are kept until you choose."
        actions={
          <>
            <Button size="s" onClick={decide('adopt')}>
              Take the library’s
            </Button>
            <Button size="s" variant="primary" onClick={decide('keepMine')}>
              Keep mine as a new version
            </Button>
          </>
        }
      />
    );
  }
  return (
    <Problem
      sentence={`Not saved. ${sentenceFor(failure.error)}`}
      actions={
        <>
          {hasCode(failure.error, 'not-found') && (
            <Button size="s" onClick={attempt(async () => onOpenNote(await saveAsNewNote(call, session)))}>
              Save as a new note
            </Button>
          )}
          <Button size="s" variant="primary" onClick={retry}>
            Try again
          </Button>
        </>
      }
    />
  );
}

function Problem({ sentence, actions }: { sentence: string; actions: ReactNode }) {
  return (
    <div className="save-problem" role="alert">
      <p className="save-problem__words">
        <TriangleAlert aria-hidden size={16} />
        <span>{sentence}</span>
      </p>
      <div className="save-problem__actions">{actions}</div>
    </div>
  );
}
