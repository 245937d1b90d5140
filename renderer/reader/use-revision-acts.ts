import { useMemo, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import { joinSeen } from '../bridge/join.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import type { ReaderTarget } from '../bridge/targets.ts';
import { useTellAct } from '../bridge/use-tell-act.ts';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { useToast } from '../ui/Toast.tsx';

export interface RevisionActs {
  readonly busy: boolean;
  readonly join: (newer: DocumentSummary, older: DocumentSummary) => void;
  readonly keepApart: (one: DocumentSummary, other: DocumentSummary) => void;
  readonly separate: (id: RevisionId) => void;
}

/** What a person makes of texts that are, or are not, of one document. Each says what became of it. */
export function useRevisionActs(onOpen: (target: ReaderTarget) => void): RevisionActs {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const tellAct = useTellAct();
  const [running, setRunning] = useState(0);

  const acts = useMemo(() => {
    const attempt = (act: () => Promise<void>): void => {
      setRunning((count) => count + 1);
      act()
        .catch(tellFailure)
        .finally(() => setRunning((count) => count - 1));
    };
    const separate = (id: RevisionId): void =>
      attempt(async () => {
        const document = await call('documents.separate', id);
        toast({
          message: `“${document.title}” is a document of its own.`,
          action: {
            label: 'Open',
            onAct: () => onOpen({ documentId: document.id, revisionId: document.revisionId }),
          },
        });
      });
    return {
      separate,
      join: (newer: DocumentSummary, older: DocumentSummary): void =>
        attempt(async () => {
          const joined = await joinSeen(call, newer, older);
          if (!joined) return;
          const { document, number, undo } = joined;
          const said = {
            kind: 'success',
            message: `Now revision ${number} of “${document.title}”.`,
          } as const;
          if (undo === null) toast(said);
          else await tellAct(said, () => separate(undo));
        }),
      keepApart: (one: DocumentSummary, other: DocumentSummary): void =>
        attempt(async () => {
          await call('documents.keepApart', one.id, other.id);
          toast({ message: 'Kept as two documents.' });
        }),
    };
  }, [call, toast, tellFailure, tellAct, onOpen]);
  return { ...acts, busy: running > 0 };
}

/** A button that goes with what it does leaves the focus to the dialog that it stands in. */
export function leaveToDialog({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  currentTarget.closest<HTMLElement>('[role="dialog"]')?.focus();
}
