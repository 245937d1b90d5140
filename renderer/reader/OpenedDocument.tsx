import { BookOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { EventName } from '#shared/ipc/contract.ts';
import type { AnchorFate } from '#shared/model/anchor.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.tsx';
import type { OpenTarget, PutInNote, ReaderTarget } from '../bridge/targets.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { toReview } from './anchor-words.ts';
import { DetailsDialog } from './DetailsDialog.tsx';
import { DocumentView } from './DocumentView.tsx';
import { CitedSourcesProvider } from './linking/cited-sources.tsx';
import { useMending } from './mending/use-mending.ts';
import { useShownText } from './mending/use-shown-text.ts';
import type { Recognition } from './recognition/use-recognition.ts';
import { useRecognitionParts } from './recognition/use-recognition-parts.tsx';
import { useDocumentOf } from './use-document-of.ts';
import { useRevisionText } from './use-revision-text.ts';
import type { TakesFocus } from '../ui/page/Page.tsx';

export interface OpenedProps {
  readonly target: ReaderTarget;
  readonly recognition: Recognition;
  readonly onOpen: OpenTarget;
  readonly takesFocus: TakesFocus;
  readonly onQuote: PutInNote;
  readonly onOpenNote: (noteId: NoteId) => void;
  readonly follow: (target: ReaderTarget) => void;
  readonly announce: (words: string) => void;
}

/** A document that gets another text changes which passages stand in this one. */
const PASSAGE_EVENTS: readonly EventName[] = [
  'passages.changed',
  'notes.changed',
  'documents.changed',
  'case.changed',
];
const NO_PASSAGES: readonly PassageUse[] = [];
const NO_LABELS: readonly string[] = [];
const NO_PLACES: readonly number[] = [];
const NO_ANCHORS: readonly AnchorFate[] = [];

/** A document and what is known of it, asked for when it is opened. */
export function OpenedDocument({
  target,
  recognition,
  follow,
  takesFocus,
  onOpen,
  onQuote,
  onOpenNote,
  announce,
}: OpenedProps) {
  const { revisionId } = target;
  const document = useDocumentOf(target);
  const revision = useRevisionText(target, document.value !== undefined);
  const report = useAnswer('documents.report', [revisionId]);
  const passages = useAnswer('passages.list', [revisionId], PASSAGE_EVENTS);
  const anchors = useAnswer('passages.anchors', [revisionId], PASSAGE_EVENTS);
  const [detailed, setDetailed] = useState<'shown' | 'edited' | 'reviewed' | null>(null);
  const shown = useShownText(
    {
      document: document.value,
      revision: revision.value,
      report: report.value,
      passages: passages.value,
      anchors: anchors.value,
    },
    revision.isWhole && [report, passages, anchors].every(({ state }) => state !== 'loading'),
  );
  const isWhole = revision.isWhole || shown.revision !== revision.value;
  const mending = useMending(shown.document ?? null, isWhole ? shown.revision : undefined, follow);
  const pages = useRecognitionParts(
    recognition,
    shown.document ?? null,
    shown.revision?.id ?? revisionId,
    shown.report ?? null,
  );

  useCommand('edit-details', document.value && revision.value ? () => setDetailed('edited') : null);

  const isOf = document.value?.id ?? target.documentId;
  // What a text says never changes, but its number does when it becomes one of another document.
  const wasOf = revision.value?.documentId ?? isOf;
  const { refresh } = revision;
  useEffect(() => {
    if (wasOf !== isOf) refresh();
  }, [wasOf, isOf, refresh]);

  const failed = [document, revision].find((answer) => answer.state === 'failed');
  if (failed) {
    return (
      <div className="reader-waiting">
        <ErrorNote>{sentenceFor(failed.error)}</ErrorNote>
      </div>
    );
  }
  if (shown.document === undefined || shown.revision === undefined) {
    return (
      <div className="reader-waiting">
        <Spinner label="Opening the document" />
      </div>
    );
  }
  if (shown.document === null) {
    return (
      <div className="reader-waiting">
        <EmptyState title="No longer in the library" icon={BookOpen}>
          <p>Choose another document in the library.</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <CitedSourcesProvider revisionId={shown.revision.id}>
      {passages.state === 'failed' && <ErrorNote>{sentenceFor(passages.error)}</ErrorNote>}
      {anchors.state === 'failed' && <ErrorNote>{sentenceFor(anchors.error)}</ErrorNote>}
      <DocumentView
        key={shown.revision.id}
        target={target}
        document={shown.document}
        revision={shown.revision}
        isWhole={isWhole}
        passages={shown.passages ?? NO_PASSAGES}
        orphanLabels={shown.report?.audit.markersWithoutNote ?? NO_LABELS}
        notMarkers={shown.report?.audit.notMarkers ?? NO_PLACES}
        mending={mending}
        takesFocus={takesFocus}
        onOpen={onOpen}
        onQuote={onQuote}
        onOpenNote={onOpenNote}
        onDetails={() => setDetailed('shown')}
        toReview={toReview(shown.anchors ?? NO_ANCHORS)}
        onReview={() => setDetailed('reviewed')}
        banner={pages.banner}
        announce={announce}
      />
      {detailed !== null && isWhole && (
        <DetailsDialog
          document={shown.document}
          revision={shown.revision}
          report={shown.report ? { state: 'ready', value: shown.report, error: undefined } : report}
          anchors={shown.anchors ?? NO_ANCHORS}
          mending={mending}
          onOpen={(other, where) => {
            setDetailed(null);
            onOpen(other, where);
          }}
          editing={detailed === 'edited'}
          onEdit={(on) => setDetailed(on ? 'edited' : 'shown')}
          reviewing={detailed === 'reviewed'}
          onClose={() => setDetailed(null)}
          recognized={pages.recognized(() => setDetailed(null))}
        />
      )}
      {pages.dialog}
    </CitedSourcesProvider>
  );
}
