import { useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import { sentenceFor } from '../bridge/client.ts';
import { joinSeen } from '../bridge/join.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { counted } from '../ui/counted.ts';
import { MergeTwoDialog } from '../ui/MergeTwoDialog.tsx';
import { useToast } from '../ui/Toast.tsx';

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
    <MergeTwoDialog
      title="Merge documents"
      description="Both texts are kept, as two revisions of one document. Tags, collections, links and quotations of both stay with it."
      sides={[
        { part: 'Newest text', name: newest.title, about: <FileOf document={newest} /> },
        { part: 'Earlier text', name: earlier.title, about: <FileOf document={earlier} /> },
      ]}
      problem={problem}
      onSwap={() => setOrder([earlier, newest])}
      onMerge={merge}
      onClose={onClose}
    />
  );
}

function FileOf({ document: { fileName, words } }: { document: DocumentSummary }) {
  return (
    <span>
      <bdi>{fileName}</bdi>, {counted(words, 'word')}
    </span>
  );
}
