import type { NoteId } from '#shared/model/ids.ts';
import type { Call } from '../bridge/client.ts';
import type { Clock } from './clock.ts';
import type { NoteSession } from './note-session.ts';

/** Sessions kept for a return to their note; those with unsaved changes are kept beyond this. */
const KEPT = 12;

export interface NoteSessions {
  /** The session if the note was opened before. */
  opened(id: NoteId): NoteSession | null;
  /** Opens a note, or brings an opened one up to date; null when the library has it no more. */
  open(id: NoteId): Promise<NoteSession | null>;
  /** Shows what was saved from elsewhere, unless somebody is writing here. */
  refresh(ids: readonly NoteId[]): Promise<void>;
  /** Saves whatever is unsaved, in every note. */
  flush(): Promise<void>;
  hasUnsaved(): boolean;
}

export function createNoteSessions(call: Call, clock: Clock): NoteSessions {
  /** In the order of use, the latest last. */
  const sessions = new Map<NoteId, NoteSession>();

  function keep(session: NoteSession): NoteSession {
    sessions.delete(session.noteId);
    sessions.set(session.noteId, session);
    for (const [id, idle] of sessions) {
      if (sessions.size <= KEPT) break;
      if (idle === session || idle.autosave.hasUnsaved()) continue;
      sessions.delete(id);
      idle.dispose();
    }
    return session;
  }

  async function bringUpToDate(session: NoteSession): Promise<void> {
    await session.autosave.flush();
    const stored = await call('notes.find', session.noteId);
    if (stored === null || session.autosave.hasUnsaved() || stored.version <= session.version()) return;
    session.adopt(stored);
  }

  return {
    opened: (id) => sessions.get(id) ?? null,
    async open(id) {
      const known = sessions.get(id);
      if (known !== undefined) {
        keep(known);
        await bringUpToDate(known);
        return known;
      }
      // With the editor, which is not loaded before there is something to edit.
      const [note, { createNoteSession }] = await Promise.all([
        call('notes.find', id),
        import('./note-session.ts'),
      ]);
      if (note === null) return null;
      // Somebody may have asked for the same note twice before the first answer came.
      return keep(sessions.get(id) ?? createNoteSession(call, note, clock));
    },
    async refresh(ids) {
      await Promise.all(
        ids.flatMap((id) => {
          const session = sessions.get(id);
          return session === undefined || session.autosave.hasUnsaved() ? [] : [bringUpToDate(session)];
        }),
      );
    },
    async flush() {
      await Promise.all([...sessions.values()].map(({ autosave }) => autosave.flush()));
    },
    hasUnsaved: () => [...sessions.values()].some(({ autosave }) => autosave.hasUnsaved()),
  };
}
