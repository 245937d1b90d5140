import { Download } from 'lucide-react';
import type { CaseExport } from '#shared/model/case-shown.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useToast } from '../../ui/Toast.tsx';

/** Writes the whole matrix as a file. */
export function MatrixExport() {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const write = (what: CaseExport) => {
    call('case.export', what, null).then(
      (isWritten) => isWritten && toast({ kind: 'success', message: 'The matrix is written.' }),
      tellFailure,
    );
  };
  return (
    <Menu
      align="end"
      trigger={
        <Button size="s" icon={Download}>
          Export…
        </Button>
      }
      entries={[
        { kind: 'action', label: 'Markdown Table…', onSelect: () => write('matrix-markdown') },
        { kind: 'action', label: 'CSV…', onSelect: () => write('matrix-csv') },
      ]}
    />
  );
}
