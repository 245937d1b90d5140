import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { NoteId, PassageId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { sentenceFor } from '../bridge/client.ts';
import type { ReaderTarget } from '../bridge/targets.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { DetailsDialog } from './DetailsDialog.tsx';
import { DocumentView } from './DocumentView.tsx';
import './reader.css';
import './reader-text.css';
import './reader-notes.css';

interface Props {
  readonly target: ReaderTarget | null;
  readonly onQuote: (passageId: PassageId) => void;
  readonly onOpenNote: (noteId: NoteId) => void;
}

const NO_PASSAGES: readonly PassageUse[] = [];
const NO_LABELS: readonly string[] = [];

/** The middle pane: one document, typeset for long reading. */
export function Reader({ target, onQuote, onOpenNote }: Props) {
  const [said, announce] = useState('');
  return (
    <section className="reader" aria-label="Reader">
      {target ? (
        <OpenedDocument
          key={target.revisionId}
          target={target}
          onQuote={onQuote}
          onOpenNote={onOpenNote}
          announce={announce}
        />
      ) : (
        <div className="reader-waiting">
          <EmptyState title="Nothing open" icon={BookOpen}>
            <p>
              Choose a document in the library to read it here. Select words in it to highlight them or to
              quote them in a note.
            </p>
          </EmptyState>
        </div>
      )}
      <output className="reader-said">{said}</output>
    </section>
  );
}

interface OpenedProps extends Props {
  readonly target: ReaderTarget;
  readonly announce: (words: string) => void;
}

function OpenedDocument({ target, onQuote, onOpenNote, announce }: OpenedProps) {
  const { documentId, revisionId } = target;
  const document = useAnswer('documents.find', [documentId], ['documents.changed']);
  const revision = useAnswer('documents.read', [revisionId]);
  const report = useAnswer('documents.report', [revisionId]);
  const passages = useAnswer('passages.list', [revisionId], ['passages.changed', 'notes.changed']);
  const [detailed, setDetailed] = useState(false);

  const failed = [document, revision].find((answer) => answer.state === 'failed');
  if (failed) {
    return (
      <div className="reader-waiting">
        <ErrorNote>{sentenceFor(failed.error)}</ErrorNote>
      </div>
    );
  }
  if (document.state !== 'ready' || revision.state !== 'ready') {
    return (
      <div className="reader-waiting">
        <Spinner label="Opening the document" />
      </div>
    );
  }
  if (document.value === null) {
    return (
      <div className="reader-waiting">
        <EmptyState title="No longer in the library" icon={BookOpen}>
          <p>Choose another document in the library.</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      {passages.state === 'failed' && <ErrorNote>{sentenceFor(passages.error)}</ErrorNote>}
      <DocumentView
        target={target}
        document={document.value}
        revision={revision.value}
        passages={passages.value ?? NO_PASSAGES}
        orphanLabels={report.value?.audit.markersWithoutNote ?? NO_LABELS}
        onQuote={onQuote}
        onOpenNote={onOpenNote}
        onDetails={() => setDetailed(true)}
        announce={announce}
      />
      {detailed && (
        <DetailsDialog
          document={document.value}
          revision={revision.value}
          report={report}
          onClose={() => setDetailed(false)}
        />
      )}
    </>
  );
}
