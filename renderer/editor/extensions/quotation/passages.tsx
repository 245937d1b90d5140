import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PassageId } from '#shared/model/ids.ts';
import type { PassageView } from '#shared/model/passage.ts';
import type { Call } from '../../../bridge/client.ts';
import type { OpenTarget, ReaderTarget } from '../../../bridge/targets.ts';
import type { Loaded } from '../../../bridge/use-answer.ts';
import { useLibrary } from '../../../bridge/library-context.tsx';

/** The passages that the notes of one pane show, each asked for once. */
export interface Passages {
  find(id: PassageId): Loaded<PassageView | null>;
  onChange(listener: () => void): () => void;
  /** Asks again for everything, keeping what is known on screen. */
  refresh(): void;
}

const LOADING = { state: 'loading', value: undefined, error: undefined } as const;

export function createPassages(call: Call): Passages {
  const known = new Map<PassageId, Loaded<PassageView | null>>();
  const listeners = new Set<() => void>();
  const turns = new Map<PassageId, number>();

  function ask(id: PassageId) {
    const turn = (turns.get(id) ?? 0) + 1;
    turns.set(id, turn);
    const arrived = (answer: Loaded<PassageView | null>) => {
      if (turns.get(id) !== turn) return;
      known.set(id, answer);
      listeners.forEach((listener) => listener());
    };
    call('passages.find', id).then(
      (value) => arrived({ state: 'ready', value, error: undefined }),
      (error: unknown) => arrived({ state: 'failed', value: undefined, error }),
    );
  }

  return {
    find(id) {
      const answer = known.get(id);
      if (answer !== undefined) return answer;
      known.set(id, LOADING);
      ask(id);
      return LOADING;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => known.forEach((_answer, id) => ask(id)),
  };
}

interface QuotationSource {
  readonly passages: Passages;
  readonly open: OpenTarget;
}

const QuotationSourceContext = createContext<QuotationSource | null>(null);

/** What the quotations below it show, and who opens their sources. The passages are kept in step with the library. */
export function QuotationSourceProvider({ onOpen, children }: { onOpen: OpenTarget; children: ReactNode }) {
  const { call, listen } = useLibrary();
  const passages = useMemo(() => createPassages(call), [call]);
  // A document in the trash, or out of it again, changes what a quotation says of its source.
  useEffect(() => listen('documents.changed', () => passages.refresh()), [listen, passages]);
  // So does what a person decides about its place in a newer text.
  useEffect(() => listen('passages.changed', () => passages.refresh()), [listen, passages]);
  const source = useMemo(() => ({ passages, open: onOpen }), [passages, onOpen]);
  return <QuotationSourceContext value={source}>{children}</QuotationSourceContext>;
}

export function useQuotationSource(): QuotationSource {
  const source = useContext(QuotationSourceContext);
  if (!source) throw new Error('a quotation needs a QuotationSourceProvider above it');
  return source;
}

/** Where the words were taken from. */
export function sourceOf({ document, revisionId, position: { start, end } }: PassageView): ReaderTarget {
  return { documentId: document.id, revisionId, range: { start, end } };
}

export function usePassage(id: PassageId): Loaded<PassageView | null> {
  const { passages } = useQuotationSource();
  return useSyncExternalStore(passages.onChange, () => passages.find(id));
}
