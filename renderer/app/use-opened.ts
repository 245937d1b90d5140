import { useCallback, useEffect, useState } from 'react';
import {
  type DocumentId,
  ID_PATTERN,
  type NameId,
  type NoteId,
  type PassageId,
  toNoteId,
} from '#shared/model/ids.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { CaseView } from '../bridge/case-views.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useSearchTrails } from '../bridge/search-trails.tsx';
import type { AskedPassage, OpenTarget, PutInNote, ReaderTarget } from '../bridge/targets.ts';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import type { Where } from '../bridge/where-to-open.ts';
import { holdKeys } from '../ui/hold-keys.ts';
import { readRemembered, remember } from '../ui/remembered.ts';
import { isNarrow } from './narrow-window.ts';
import type { Folding } from './use-folding.ts';
import { useRoomForViews } from './use-room-for-views.ts';
import { caseViewIn, nameIn, openTarget, shownIn } from './views/reading-views.ts';
import { dropDocument } from './views/tab-moves.ts';
import { type Reading, useReadingViews } from './views/use-reading-views.ts';

export interface Opened {
  readonly reading: Reading;
  /** The text on the screen in the view of the reader that was used last; null where there is none. */
  readonly target: ReaderTarget | null;
  /** The name whose page is on the screen there; null for none. */
  readonly nameId: NameId | null;
  /** The page of the case on the screen there; null for none. */
  readonly caseView: CaseView | null;
  readonly noteId: NoteId | null;
  readonly quotation: AskedPassage | null;
  readonly openDocument: (document: Pick<DocumentSummary, 'id' | 'revisionId'>, where?: Where) => void;
  readonly openPassage: OpenTarget;
  readonly openName: (id: NameId, where?: Where) => void;
  readonly openCase: (view: CaseView, where?: Where) => void;
  readonly closeDocument: (id: DocumentId) => void;
  readonly openNote: (id: NoteId) => void;
  readonly closeNote: (id: NoteId) => void;
  readonly createNote: () => void;
  /** Puts the passage into the open note, or into a new one when none is open. */
  readonly quote: PutInNote;
}

/** What is open in the reader and in the note pane; remembered for the next time the window opens. */
export function useOpened({ fold, unfold }: Pick<Folding, 'fold' | 'unfold'>): Opened {
  const { call } = useLibrary();
  const tellFailure = useTellFailure();
  const reading = useReadingViews();
  const { change } = reading;
  const { end: endTrail } = useSearchTrails();
  const [noteId, setNoteId] = useState<NoteId | null>(null);
  const [quotation, setQuotation] = useState<AskedPassage | null>(null);

  const openPassage = useCallback<OpenTarget>(
    (target, where = 'here') => change((now, standing) => openTarget(now, target, { where, standing })),
    [change],
  );
  const openDocument = useCallback(
    ({ id, revisionId }: Pick<DocumentSummary, 'id' | 'revisionId'>, where?: Where) => {
      endTrail(revisionId);
      openPassage({ documentId: id, revisionId }, where);
    },
    [endTrail, openPassage],
  );
  const openName = useCallback(
    (nameId: NameId, where: Where = 'here') =>
      change((now, standing) => openTarget(now, { nameId }, { where, standing })),
    [change],
  );
  const openCase = useCallback(
    (caseView: CaseView, where: Where = 'here') =>
      change((now, standing) => openTarget(now, { caseView }, { where, standing })),
    [change],
  );
  const closeDocument = useCallback((id: DocumentId) => change((now) => dropDocument(now, id)), [change]);
  const openNote = useCallback(
    (id: NoteId) => {
      setQuotation(null);
      setNoteId(id);
      unfold('note');
      remember('note', id);
    },
    [unfold],
  );
  const closeNote = useCallback((id: NoteId) => setNoteId((open) => (open === id ? null : open)), []);
  const createNote = useCallback(() => {
    const release = holdKeys();
    call('notes.create', '').then(
      ({ id }) => openNote(id),
      (error: unknown) => {
        release();
        tellFailure(error);
      },
    );
  }, [call, openNote, tellFailure]);
  const quote = useCallback(
    (passageId: PassageId, as: AskedPassage['as'] = 'quotation') => {
      unfold('note');
      if (noteId !== null) {
        setQuotation({ passageId, as });
        return;
      }
      call('notes.create', '').then(({ id }) => {
        openNote(id);
        setQuotation({ passageId, as });
      }, tellFailure);
    },
    [call, noteId, openNote, unfold, tellFailure],
  );

  useEffect(() => {
    const note = keptId('note');
    if (note !== null) {
      call('notes.list').then((notes) => {
        const kept = notes.find(({ id, trashedAt }) => id === note && trashedAt === null);
        if (kept) setNoteId((open) => open ?? toNoteId(note));
      }, tellFailure);
    } else if (isNarrow()) fold('note');
  }, [call, tellFailure, fold]);

  useCommand('new-note', createNote);
  useRoomForViews(reading.views.views.length, noteId !== null || keptId('note') !== null, fold);

  return {
    reading,
    target: shownIn(reading.views),
    nameId: nameIn(reading.views),
    caseView: caseViewIn(reading.views),
    noteId,
    quotation,
    openDocument,
    openPassage,
    openName,
    openCase,
    closeDocument,
    openNote,
    closeNote,
    createNote,
    quote,
  };
}

function keptId(name: string): string | null {
  const kept = readRemembered(name);
  return typeof kept === 'string' && ID_PATTERN.test(kept) ? kept : null;
}
