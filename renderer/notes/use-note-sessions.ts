import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { useEvent } from '../bridge/use-event.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { holdsUnsaved } from '../bridge/unsaved.ts';
import type { SaveFailure, SaveStatus } from './autosave.ts';
import { wallClock } from './clock.ts';
import type { NoteSession } from './note-session.ts';
import { createNoteSessions, type NoteSessions } from './note-sessions.ts';

/** The open notes of this window, saved at once whenever the window may be about to go away. */
export function useNoteSessions(): NoteSessions {
  const { call } = useLibrary();
  const sessions = useMemo(() => createNoteSessions(call, wallClock), [call]);

  useEvent('notes.changed', ({ ids }) => {
    // A note that cannot be read again now keeps what it shows; saving it will say what is wrong.
    sessions.refresh(ids).catch(() => undefined);
  });

  useEffect(
    () =>
      holdsUnsaved(async () => {
        await sessions.flush();
        return !sessions.hasUnsaved();
      }),
    [sessions],
  );

  useEffect(() => {
    const flush = () => void sessions.flush();
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', flushWhenHidden);
    // The first that a window hears of its end, when a call still has time to arrive.
    window.addEventListener('beforeunload', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('blur', flush);
    return () => {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      window.removeEventListener('beforeunload', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('blur', flush);
      flush();
    };
  }, [sessions]);
  return sessions;
}

export type OpenedNote =
  | { readonly state: 'loading' | 'missing' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'ready'; readonly session: NoteSession };

const LOADING: OpenedNote = { state: 'loading' };

/** The session of a note; a note that was open before is there at once. */
export function useNoteSession(
  sessions: NoteSessions,
  noteId: NoteId,
): { readonly note: OpenedNote; readonly retry: () => void } {
  const [opened, setOpened] = useState<{ noteId: NoteId; note: OpenedNote } | null>(null);
  const latest = useRef(0);
  const open = useCallback(() => {
    const turn = ++latest.current;
    const arrived = (note: OpenedNote) => {
      if (turn === latest.current) setOpened({ noteId, note });
    };
    sessions.open(noteId).then(
      (session) => arrived(session === null ? { state: 'missing' } : { state: 'ready', session }),
      (error: unknown) => arrived({ state: 'failed', error }),
    );
  }, [sessions, noteId]);
  useEffect(() => {
    open();
    return () => {
      latest.current += 1;
      void sessions.opened(noteId)?.autosave.flush();
    };
  }, [open, sessions, noteId]);

  const known = sessions.opened(noteId);
  if (known !== null) return { note: { state: 'ready', session: known }, retry: open };
  return { note: opened?.noteId === noteId ? opened.note : LOADING, retry: open };
}

/** What of the saving a person is told. Changes with less than the status does, which changes several times a second. */
export function useSaving({ autosave }: NoteSession): 'saved' | 'saving' | 'failed' {
  return useSyncExternalStore(autosave.onStatus, () => SAVING[autosave.status().kind]);
}

const SAVING = {
  saved: 'saved',
  changed: 'saving',
  saving: 'saving',
  failed: 'failed',
  blocked: 'failed',
} as const satisfies Readonly<Record<SaveStatus['kind'], string>>;

/** Why the note is not saved; null while it is, or is about to be. */
export function useSaveFailure({ autosave }: NoteSession): SaveFailure | null {
  return useSyncExternalStore(autosave.onStatus, () => {
    const status = autosave.status();
    return status.kind === 'failed' || status.kind === 'blocked' ? status : null;
  });
}

export function useTitle(session: NoteSession): string {
  return useSyncExternalStore(session.onTitle, session.title);
}
