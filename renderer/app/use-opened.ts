import { useCallback, useEffect, useState } from 'react';
import {
  type DocumentId,
  ID_PATTERN,
  type NoteId,
  type PassageId,
  toDocumentId,
  toNoteId,
  toRevisionId,
} from '#shared/model/ids.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import { type Call, hasCode, sentenceFor } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.tsx';
import { findDocumentOf } from '../bridge/document-of.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import type { ReaderTarget } from '../bridge/targets.ts';
import { readRemembered, remember } from '../ui/remembered.ts';
import { useToast } from '../ui/Toast.tsx';
import { isNarrow } from './narrow-window.ts';
import type { Folding } from './use-folding.ts';

export interface Opened {
  readonly target: ReaderTarget | null;
  readonly noteId: NoteId | null;
  readonly quotation: { readonly passageId: PassageId } | null;
  readonly openDocument: (document: Pick<DocumentSummary, 'id' | 'revisionId'>) => void;
  readonly openPassage: (target: ReaderTarget) => void;
  /** The open revision has become one of this document. */
  readonly followDocument: (target: ReaderTarget) => void;
  readonly closeDocument: (id: DocumentId) => void;
  readonly openNote: (id: NoteId) => void;
  readonly closeNote: (id: NoteId) => void;
  readonly createNote: () => void;
  /** Puts the passage into the open note, or into a new one when none is open. */
  readonly quote: (id: PassageId) => void;
}

/** What is open in the reader and in the note pane; remembered for the next time the window opens. */
export function useOpened({ fold, unfold }: Pick<Folding, 'fold' | 'unfold'>): Opened {
  const { call } = useLibrary();
  const toast = useToast();
  const [target, setTarget] = useState<ReaderTarget | null>(null);
  const [noteId, setNoteId] = useState<NoteId | null>(null);
  const [quotation, setQuotation] = useState<{ readonly passageId: PassageId } | null>(null);

  const failed = useCallback(
    (error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) }),
    [toast],
  );

  const openPassage = useCallback((next: ReaderTarget) => {
    setTarget(next);
    rememberTarget(next);
  }, []);
  const followDocument = useCallback((moved: ReaderTarget) => {
    setTarget((open) => (open?.revisionId === moved.revisionId ? moved : open));
    rememberTarget(moved);
  }, []);
  const openDocument = useCallback(
    ({ id, revisionId }: Pick<DocumentSummary, 'id' | 'revisionId'>) =>
      openPassage({ documentId: id, revisionId }),
    [openPassage],
  );
  const closeDocument = useCallback(
    (id: DocumentId) => setTarget((open) => (open?.documentId === id ? null : open)),
    [],
  );
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
    call('notes.create', '').then(({ id }) => openNote(id), failed);
  }, [call, openNote, failed]);
  const quote = useCallback(
    (passageId: PassageId) => {
      unfold('note');
      if (noteId !== null) {
        setQuotation({ passageId });
        return;
      }
      call('notes.create', '').then(({ id }) => {
        openNote(id);
        setQuotation({ passageId });
      }, failed);
    },
    [call, noteId, openNote, unfold, failed],
  );

  useEffect(() => {
    const note = keptId('note');
    findKept(call).then((document) => {
      if (document && document.trashedAt === null) setTarget((open) => open ?? targetOf(document));
    }, failed);
    if (note !== null) {
      call('notes.list').then((notes) => {
        const kept = notes.find(({ id, trashedAt }) => id === note && trashedAt === null);
        if (kept) setNoteId((open) => open ?? toNoteId(note));
      }, failed);
    } else if (isNarrow()) fold('note');
  }, [call, failed, fold]);

  useCommand('new-note', createNote);

  return {
    target,
    noteId,
    quotation,
    openDocument,
    openPassage,
    followDocument,
    closeDocument,
    openNote,
    closeNote,
    createNote,
    quote,
  };
}

function targetOf({ id, revisionId }: DocumentSummary): ReaderTarget {
  return { documentId: id, revisionId };
}

function rememberTarget({ documentId, revisionId }: ReaderTarget): void {
  remember('document', documentId);
  remember('revision', revisionId);
}

/** What was open last, also where it has become a part of another document since. */
async function findKept(call: Call): Promise<DocumentSummary | null> {
  const document = keptId('document');
  const revision = keptId('revision');
  if (document === null) return null;
  const found = await call('documents.find', toDocumentId(document));
  if (found || revision === null) return found;
  return findDocumentOf(call, {
    documentId: toDocumentId(document),
    revisionId: toRevisionId(revision),
  }).catch((error: unknown) => {
    if (hasCode(error, 'not-found')) return null;
    throw error;
  });
}

function keptId(name: string): string | null {
  const kept = readRemembered(name);
  return typeof kept === 'string' && ID_PATTERN.test(kept) ? kept : null;
}
