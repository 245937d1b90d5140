import { useState } from 'react';
import type { CaseExport, CaseImport } from '#shared/model/case-shown.ts';
import type { CaseView } from '../../bridge/case-views.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import { useToast } from '../../ui/Toast.tsx';
import { useCase } from '../case-context.tsx';
import { DiffersDialog } from './DiffersDialog.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { ImportedDialog } from './ImportedDialog.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import { useWriteCase } from './use-write-case.ts';

interface Props {
  /** The page of the case that is on the screen; null for none. */
  readonly shown: CaseView | null;
}

type Asked =
  | { readonly kind: 'export' }
  /** Id of the claim that is on the screen. */
  | { readonly kind: 'report'; readonly claim: string }
  | { readonly kind: 'imported'; readonly result: Extract<CaseImport, { status: 'added' }> }
  | { readonly kind: 'differs'; readonly result: Extract<CaseImport, { status: 'differs' }> };

/** Takes a case in from a file, and writes it to files. */
export function CaseExchange({ shown }: Props) {
  const { call } = useLibrary();
  const { claims, open } = useCase();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const [asked, ask] = useState<Asked | null>(null);
  const close = () => ask(null);

  const arrived = (result: CaseImport | null) => {
    if (result === null) return;
    ask(result.status === 'added' ? { kind: 'imported', result } : { kind: 'differs', result });
  };
  const write = useWriteCase();
  const chosen = (what: CaseExport, ids: readonly string[] | null) => {
    close();
    write(what, ids);
  };
  useCommand('import-case', () => void call('case.import').then(arrived, tellFailure));
  useCommand('export-case', () => ask({ kind: 'export' }));
  useCommand('export-report', () => {
    if (claims.value?.length === 0) {
      toast({ message: 'There is no claim yet, so there is nothing to report on.' });
    } else if (shown?.kind === 'claim') ask({ kind: 'report', claim: shown.id });
    else write('report', null);
  });

  switch (asked?.kind) {
    case 'export':
      return <ExportDialog onChoose={(what) => chosen(what, null)} onClose={close} />;
    case 'report':
      return <ReportDialog claim={asked.claim} onChoose={(ids) => chosen('report', ids)} onClose={close} />;
    case 'imported':
      return (
        <ImportedDialog
          result={asked.result}
          onShow={() => {
            close();
            open({ kind: 'sources' });
          }}
          onClose={close}
        />
      );
    case 'differs':
      return (
        <DiffersDialog
          result={asked.result}
          onReplace={() => {
            close();
            call('case.confirmImport', asked.result.importId).then(arrived, tellFailure);
          }}
          onClose={close}
        />
      );
    case undefined:
      return null;
  }
}
