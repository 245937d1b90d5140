import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { PageChoice, RecognitionLanguage, RecognitionProgress } from '#shared/model/recognition.ts';
import { hasCode } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import type { ReaderTarget } from '../../bridge/targets.ts';
import { useEvent } from '../../bridge/use-event.ts';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import { useToast } from '../../ui/Toast.tsx';
import { doneInWords } from './recognition-words.ts';

export interface RecognitionChoice {
  readonly languages: readonly RecognitionLanguage[];
  readonly pages: PageChoice;
  readonly password: string | null;
}

export interface Recognition {
  /** Of the document that is being read; null while none is. */
  readonly progress: RecognitionProgress | null;
  /** The document that turned out to be locked; null where none did. */
  readonly lockedId: DocumentId | null;
  readonly forgetLock: () => void;
  readonly start: (document: DocumentSummary, choice: RecognitionChoice) => void;
  readonly cancel: () => void;
}

export interface ReadDocuments {
  readonly isShown: (id: DocumentId) => boolean;
  /** The text takes the place of the document's former one on the screen, and the focus if it is wanted. */
  readonly onRead: (target: ReaderTarget, takesFocus: boolean) => void;
  readonly onOpen: (target: ReaderTarget) => void;
}

/** Reads pictures of pages, one document after the other, whichever documents are open meanwhile. */
export function useRecognition(documents: ReadDocuments): Recognition {
  const { onOpen } = documents;
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const [progress, setProgress] = useState<RecognitionProgress | null>(null);
  const [lockedId, setLockedId] = useState<DocumentId | null>(null);

  const latest = useRef(documents);
  useEffect(() => {
    latest.current = documents;
  }, [documents]);

  useEvent('recognition.progress', (told) => {
    // The end is told by the answer, which comes when the new text is in the library.
    if (told.page !== null) setProgress(told);
  });

  const start = useCallback(
    (document: DocumentSummary, { languages, pages, password }: RecognitionChoice) => {
      setLockedId(null);
      setProgress({ documentId: document.id, done: 0, total: 0, page: null });
      const read = async (): Promise<void> => {
        const { id, revisionId } = await call('recognition.start', document.id, languages, pages, password);
        const { recognized = [] } = await call('documents.report', revisionId);
        const target = { documentId: id, revisionId };
        // Who has gone on to another document is not taken away from it.
        const isHere = latest.current.isShown(id);
        // The button that has the focus of who waits goes; who writes meanwhile is left alone.
        const isWaiting = Boolean(globalThis.document.activeElement?.closest('[data-pages-without-text]'));
        if (isHere) latest.current.onRead(target, isWaiting);
        toast({
          kind: 'success',
          message: doneInWords(recognized),
          ...(isHere ? {} : { action: { label: 'Open', onAct: () => onOpen(target) } }),
        });
      };
      read()
        .catch((error: unknown) => {
          if (hasCode(error, 'encrypted-file') || hasCode(error, 'wrong-password')) setLockedId(document.id);
          if (hasCode(error, 'encrypted-file')) return;
          if (hasCode(error, 'cancelled')) toast({ message: 'Reading was cancelled. Nothing was changed.' });
          else tellFailure(error);
        })
        .finally(() => setProgress(null));
    },
    [call, toast, tellFailure, onOpen],
  );
  const cancel = useCallback(() => {
    call('recognition.cancel').catch(tellFailure);
  }, [call, tellFailure]);
  const forgetLock = useCallback(() => setLockedId(null), []);
  return { progress, lockedId, forgetLock, start, cancel };
}
