import { type ReactNode, useRef } from 'react';
import type { AnchorFate } from '#shared/model/anchor.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { ImportReport } from '#shared/model/report.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { sentenceFor } from '../bridge/client.ts';
import type { OpenTarget } from '../bridge/targets.ts';
import { type Loaded, useAnswer } from '../bridge/use-answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { AnchorReport } from './AnchorReport.tsx';
import { DocumentDetails } from './DocumentDetails.tsx';
import { ImportReportView } from './ImportReportView.tsx';
import { DocumentLinks } from './linking/DocumentLinks.tsx';
import { MendedList } from './mending/MendedList.tsx';
import type { Mending } from './mending/use-mending.ts';
import { MetadataFields } from './metadata/MetadataFields.tsx';
import { MetadataFoot } from './metadata/MetadataFoot.tsx';
import { useDetailsEditing } from './metadata/use-details-editing.ts';
import { NamesInDocument } from './NamesInDocument.tsx';
import { ResemblingList } from './ResemblingList.tsx';
import { RevisionList } from './RevisionList.tsx';
import './details.css';

interface Props {
  readonly document: DocumentSummary;
  readonly revision: RevisionText;
  readonly report: Loaded<ImportReport>;
  readonly anchors: readonly AnchorFate[];
  /** Null where the text cannot be mended. */
  readonly mending: Mending | null;
  readonly onOpen: OpenTarget;
  /** The details are being changed. */
  readonly editing: boolean;
  readonly onEdit: (on: boolean) => void;
  /** Opened to review passages, which are then led to at once. */
  readonly reviewing: boolean;
  readonly onClose: () => void;
  /** What is said of pages that were read from their pictures. */
  readonly recognized: ReactNode;
}

export function DetailsDialog(props: Props) {
  const { document, revision, report, anchors, mending } = props;
  const { onOpen, editing, onEdit, reviewing, onClose } = props;
  const passages = useRef<HTMLHeadingElement>(null);
  const metadata = useAnswer('documents.metadata', [document.id], ['documents.changed']);
  const edit = useDetailsEditing(document.id, metadata.value ?? null, editing, () => onEdit(false));
  const { form } = edit;
  if (form) {
    return (
      <Dialog
        open
        title="Edit details"
        onClose={edit.leave}
        footer={<MetadataFoot edit={edit} saving={form.saving} />}
      >
        <MetadataFields id={edit.formId} form={form} />
      </Dialog>
    );
  }
  return (
    <Dialog open title="Document details" onClose={onClose} {...(reviewing ? { firstField: passages } : {})}>
      {metadata.state === 'failed' && <ErrorNote>{sentenceFor(metadata.error)}</ErrorNote>}
      <DocumentDetails
        document={document}
        revision={revision}
        encoding={report.value?.encoding ?? null}
        metadata={metadata.value ?? null}
        onEdit={() => onEdit(true)}
        focusEdit={edit.wasEdited}
      />
      <RevisionList document={document} openId={revision.id} onOpen={onOpen} />
      <AnchorReport
        anchors={anchors}
        title={passages}
        onGoTo={(range) => {
          onClose();
          onOpen({ documentId: document.id, revisionId: revision.id, range });
        }}
      />
      <ResemblingList document={document} onOpen={onOpen} />
      <NamesInDocument documentId={document.id} onLeave={onClose} />
      <DocumentLinks document={document} revisionId={revision.id} onLeave={onClose} onOpen={onOpen} />
      {props.recognized}
      <MendedList revisionId={revision.id} mending={mending} />
      <section className="report" aria-labelledby="report-title">
        <h2 id="report-title">Import report</h2>
        {report.state === 'ready' && (
          <ImportReportView report={report.value} blocks={revision.blocks} mending={mending} />
        )}
        {report.state === 'loading' && <Spinner label="Reading the import report" />}
        {report.state === 'failed' && <ErrorNote>{sentenceFor(report.error)}</ErrorNote>}
      </section>
    </Dialog>
  );
}
