import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId, NoteId } from '#shared/model/ids.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import type { Loaded } from '../bridge/use-answer.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { gatherIds } from './changed-ids.ts';
import { renewDocuments } from './document-shelf.ts';

const DOCUMENTS_DELAY_MS = 120;
const NOTES_DELAY_MS = 300;
/** More than a tall window shows. */
const BEGINNING = 40;
const LOADING = { state: 'loading', value: undefined, error: undefined } as const;

export interface LibraryLists {
  /** Those in the trash included. */
  readonly documents: Loaded<readonly DocumentSummary[]>;
  readonly notes: Loaded<readonly NoteSummary[]>;
  /** What stands first in the list of documents as it is ordered at first: there before thousands of them are. */
  readonly beginning: readonly DocumentSummary[] | null;
  readonly refresh: () => void;
}

/** All documents and notes, kept up to date. */
export function useLibraryLists(): LibraryLists {
  const { call, listen } = useLibrary();
  const [documents, setDocuments] = useState<Loaded<readonly DocumentSummary[]>>(LOADING);
  const [notes, setNotes] = useState<Loaded<readonly NoteSummary[]>>(LOADING);
  const [beginning, setBeginning] = useState<readonly DocumentSummary[] | null>(null);
  const known = useRef<readonly DocumentSummary[] | null>(null);

  const renew = useCallback(
    (changed: ReadonlySet<DocumentId>) => {
      const asked = known.current ? renewDocuments(call, known.current, changed) : call('documents.list');
      return asked.then(
        (value) => {
          known.current = value;
          setDocuments({ state: 'ready', value, error: undefined });
        },
        (error: unknown) => setDocuments({ state: 'failed', value: undefined, error }),
      );
    },
    [call],
  );
  const renewNotes = useCallback(
    () =>
      call('notes.list').then(
        // Whoever is writing the note that changed comes first. Templates are listed where notes are begun from them.
        (all) =>
          startTransition(() => setNotes({ state: 'ready', value: all.filter(isListed), error: undefined })),
        (error: unknown) => setNotes({ state: 'failed', value: undefined, error }),
      ),
    [call],
  );
  const refresh = useCallback(() => {
    known.current = null;
    void renew(new Set());
    void renewNotes();
  }, [renew, renewNotes]);

  useEffect(() => {
    const changedDocuments = gatherIds<DocumentId>(renew, DOCUMENTS_DELAY_MS);
    const changedNotes = gatherIds<NoteId>(renewNotes, NOTES_DELAY_MS);
    const stops = [
      listen('documents.changed', ({ ids }) => changedDocuments.add(ids)),
      listen('notes.changed', ({ ids }) => changedNotes.add(ids)),
      () => changedDocuments.stop(),
      () => changedNotes.stop(),
    ];
    let isGone = false;
    // Before the whole list is asked for, which keeps the library busy. What is wrong that will say as well.
    const begun = call('documents.newest', BEGINNING).then(setBeginning, () => undefined);
    void begun.then(() => isGone || refresh());
    return () => {
      isGone = true;
      stops.forEach((stop) => stop());
    };
  }, [call, listen, renew, renewNotes, refresh]);

  return { documents, notes, beginning, refresh };
}

function isListed({ template, trashedAt }: NoteSummary): boolean {
  return !template || trashedAt !== null;
}
