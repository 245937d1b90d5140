import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import type { Repair } from '#shared/model/repair.ts';
import type { Block, RevisionText } from '#shared/model/text.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import type { ReaderTarget } from '../../bridge/targets.ts';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import { useToast } from '../../ui/Toast.tsx';
import { useReadingView } from '../reading-view.ts';
import { placeOfView } from './kept-place.ts';

export interface AboutRepair {
  /** What was done, in a sentence; absent where the place in the window says it. */
  readonly said?: string;
  /** Canonical offset in the mended text that the focus goes to; absent where it stays where it is. */
  readonly focus?: number | null;
}

/** What a person mends in the open text. Each answers whether it was done; what failed is said. */
export interface Mending {
  readonly busy: boolean;
  readonly repair: (repair: Repair, about?: AboutRepair) => Promise<boolean>;
  /** Takes the last repair back. */
  readonly undo: () => Promise<boolean>;
}

const NO_BLOCKS: readonly Block[] = [];

/** Null for a text that cannot be mended: one that is not the newest, or in the trash. */
export function useMending(
  document: DocumentSummary | null,
  revision: RevisionText | undefined,
  follow: (target: ReaderTarget) => void,
): Mending | null {
  const { call, listen } = useLibrary();
  const { scroller } = useReadingView();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const [busy, setBusy] = useState(false);
  const blocks = useRef(NO_BLOCKS);
  const open = useRef(false);
  useEffect(() => {
    blocks.current = revision?.blocks ?? NO_BLOCKS;
  }, [revision]);
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);

  const attempt = useCallback(
    async (act: () => Promise<DocumentSummary>, focus: number | null): Promise<DocumentSummary | null> => {
      setBusy(true);
      try {
        const mended = await act();
        // A message that offers to undo outlives the text that it speaks of.
        if (open.current) {
          const place = placeOfView(scroller.current, blocks.current, focus);
          follow({ documentId: mended.id, revisionId: mended.revisionId, ...(place ? { place } : {}) });
        }
        return mended;
      } catch (error) {
        tellFailure(error);
        return null;
      } finally {
        setBusy(false);
      }
    },
    [follow, scroller, tellFailure],
  );
  const undoOf = useCallback(
    async (id: RevisionId): Promise<boolean> =>
      (await attempt(() => call('documents.undoRepair', id), null)) !== null,
    [attempt, call],
  );

  const id = document?.trashedAt === null ? document.revisionId : null;
  const isNewest = id !== null && id === revision?.id;
  return useMemo(() => {
    if (!isNewest) return null;
    return {
      busy,
      undo: () => undoOf(id),
      repair: async (repair, { said, focus = null } = {}) => {
        const mended = await attempt(() => call('documents.repair', id, repair), focus);
        if (!mended) return false;
        if (said === undefined) return true;
        toast({
          kind: 'success',
          message: said,
          action: { label: 'Undo', onAct: () => void undoOf(mended.revisionId) },
          until: (over) =>
            listen('documents.changed', ({ ids }) => {
              if (!ids.includes(mended.id)) return;
              call('documents.find', mended.id).then(
                (now) => now?.revisionId !== mended.revisionId && over(),
                tellFailure,
              );
            }),
        });
        return true;
      },
    } satisfies Mending;
  }, [isNewest, id, busy, attempt, undoOf, call, listen, toast, tellFailure]);
}
