import type { DocumentSummary } from '#shared/model/document.ts';
import type { ImportReport } from '#shared/model/report.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { sentenceFor } from '../bridge/client.ts';
import type { Loaded } from '../bridge/use-answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { DocumentDetails } from './DocumentDetails.tsx';
import { ImportReportView } from './ImportReportView.tsx';
import './details.css';

interface Props {
  readonly document: DocumentSummary;
  readonly revision: RevisionText;
  readonly report: Loaded<ImportReport>;
  readonly onClose: () => void;
}

export function DetailsDialog({ document, revision, report, onClose }: Props) {
  return (
    <Dialog open title="Document details" onClose={onClose}>
      <DocumentDetails document={document} revision={revision} encoding={report.value?.encoding ?? null} />
      <section className="report" aria-labelledby="report-title">
        <h2 id="report-title">Import report</h2>
        {report.state === 'ready' && <ImportReportView report={report.value} />}
        {report.state === 'loading' && <Spinner label="Reading the import report" />}
        {report.state === 'failed' && <ErrorNote>{sentenceFor(report.error)}</ErrorNote>}
      </section>
    </Dialog>
  );
}
