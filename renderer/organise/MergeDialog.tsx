import { ArrowDownUp } from 'lucide-react';
import { useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import { sentenceFor } from '../bridge/client.ts';
import { joinSeen } from '../bridge/join.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { useToast } from '../ui/Toast.tsx';
import './merge-dialog.css';

interface Props {
  readonly one: DocumentSummary;
  readonly other: DocumentSummary;
  readonly onClose: () => void;
}

/** Asks which of two documents that are one work has the text to be read, and makes them one. */
export function MergeDialog({ one, other, onClose }: Props) {
  const { call } = useLibrary();
  const toast = useToast();
  const isLater = one.importedAt >= other.importedAt;
  const [[newest, earlier], setOrder] = useState(isLater ? [one, other] : [other, one]);
  const [problem, setProblem] = useState<string | null>(null);
  if (!newest || !earlier) return null;
  const merge = () => {
    joinSeen(call, newest, earlier).then(
      () => {
        toast({ kind: 'success', message: 'The two documents are one. What led to either leads to it.' });
        onClose();
      },
      (error: unknown) => setProblem(sentenceFor(error)),
    );
  };
  return (
    <Dialog
      open
      title="Merge documents"
      description="Both texts are kept, as two revisions of one document. Tags, collections, links and quotations of both stay with it."
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={merge}>
            Merge
          </Button>
        </>
      }
    >
      <dl className="merge-dialog">
        <dt>Newest text</dt>
        <dd>
          <Named document={newest} />
        </dd>
        <dt>Earlier text</dt>
        <dd>
          <Named document={earlier} />
        </dd>
      </dl>
      <Button size="s" icon={ArrowDownUp} onClick={() => setOrder([earlier, newest])}>
        The other way round
      </Button>
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
    </Dialog>
  );
}

function Named({ document: { title, fileName, words } }: { document: DocumentSummary }) {
  return (
    <>
      <bdi className="merge-dialog__title">{title}</bdi>
      <span className="merge-dialog__file">
        <bdi>{fileName}</bdi>, {words.toLocaleString('en')} {words === 1 ? 'word' : 'words'}
      </span>
    </>
  );
}
