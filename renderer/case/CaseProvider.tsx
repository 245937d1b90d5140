import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { CaseView } from '../bridge/case-views.ts';
import { type Casing, CasingContextProvider } from '../bridge/casing.tsx';
import { useAnswer } from '../bridge/use-answer.ts';
import { useAttempt } from '../bridge/use-attempt.ts';
import type { Where } from '../bridge/where-to-open.ts';
import { later } from '../ui/later.tsx';
import { type Asked, type CaseContext, CaseContextProvider } from './case-context.tsx';
import { useWriteCase } from './exchange/use-write-case.ts';
import { useCaseCommands } from './use-case-commands.ts';

const AskedDialog = later(async () => (await import('./AskedDialog.tsx')).AskedDialog, { takesKeys: true });

interface Props {
  readonly onOpen: (view: CaseView, where?: Where) => void;
  readonly children: ReactNode;
}

/** Who says what, and from whom, for the whole window, and the dialogs in which something is done with it. */
export function CaseProvider({ onOpen, children }: Props) {
  const attempt = useAttempt();
  const [asked, ask] = useState<Asked | null>(null);
  const { refresh: refreshSources, ...sources } = useAnswer('case.sources', [], ['case.changed']);
  const { refresh: refreshClaims, ...claims } = useAnswer('case.claims', [], ['case.changed']);
  const refresh = useCallback(() => {
    refreshSources();
    refreshClaims();
  }, [refreshSources, refreshClaims]);
  useCaseCommands({ ask, open: onOpen });
  const write = useWriteCase();
  const writeReport = (ids: readonly string[]) => write('report', ids);

  const context: CaseContext = { sources, claims, refresh, open: onOpen, ask, attempt, writeReport };
  const casing = useMemo<Casing>(
    () => ({
      open: onOpen,
      state: (words, range, as) => ask({ kind: 'words', words, range, as }),
      change: (id) => ask({ kind: 'statement', id }),
    }),
    [onOpen],
  );
  return (
    <CasingContextProvider value={casing}>
      <CaseContextProvider value={context}>
        {children}
        {asked && <AskedDialog asked={asked} onClose={() => ask(null)} />}
      </CaseContextProvider>
    </CasingContextProvider>
  );
}
