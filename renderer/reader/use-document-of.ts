import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import { findDocumentOf } from '../bridge/document-of.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import type { ReaderTarget } from '../bridge/targets.ts';
import type { Loaded } from '../bridge/use-answer.ts';

const LOADING = { state: 'loading', value: undefined, error: undefined } as const;

/** The document that the open revision is one of, also when it becomes one of another. */
export function useDocumentOf({ documentId, revisionId }: ReaderTarget): Loaded<DocumentSummary | null> {
  const { call, listen } = useLibrary();
  const [loaded, setLoaded] = useState<Loaded<DocumentSummary | null>>(LOADING);
  const latest = useRef(0);

  const ask = useEffectEvent((open: RevisionId) => {
    const turn = ++latest.current;
    findDocumentOf(call, { documentId: loaded.value?.id ?? documentId, revisionId: open }).then(
      (value) => {
        if (turn === latest.current) setLoaded({ state: 'ready', value, error: undefined });
      },
      (error: unknown) => {
        if (turn === latest.current) setLoaded({ state: 'failed', value: undefined, error });
      },
    );
  });
  useEffect(() => {
    ask(revisionId);
    return listen('documents.changed', () => ask(revisionId));
  }, [listen, revisionId]);
  return loaded;
}
