import { Download } from 'lucide-react';
import type { CaseExport } from '#shared/model/case-shown.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useToast } from '../../ui/Toast.tsx';

/** Writes the whole matrix as a file. */
export function MatrixExport() {
  const { call } = useLibrary();
  const toast = useToast();
  const write = (what: CaseExport) => {
    call('case.export', what, null).then(
      (isWritten) => isWritten && toast({ kind: 'success', message: 'The matrix is written.' }),
      (error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) }),
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
