import { type ReactNode, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import type { ImportReport } from '#shared/model/report.ts';
import { useInUse } from '../../bridge/commands.tsx';
import { RecognitionDialog } from './RecognitionDialog.tsx';
import { RecognizedPages } from './RecognizedPages.tsx';
import { UnreadPages } from './UnreadPages.tsx';
import type { Recognition } from './use-recognition.ts';

interface RecognitionParts {
  /** Stands over the text; null where there is nothing to say. */
  readonly banner: ReactNode;
  /** Asks for languages; null while it is closed. */
  readonly dialog: ReactNode;
  /** For the details of the document; nothing where no page was read from its picture. `leave` closes them. */
  readonly recognized: (leave: () => void) => ReactNode;
}

/** What is shown of reading pictures of pages, for one document that is open. */
export function useRecognitionParts(
  { progress, lockedId, forgetLock, start, cancel }: Recognition,
  document: DocumentSummary | null,
  revisionId: RevisionId,
  report: ImportReport | null,
): RecognitionParts {
  const [asking, setAsking] = useState(false);
  const inUse = useInUse();
  if (!document || !report) return { banner: null, dialog: null, recognized: () => null };
  const isHere = progress?.documentId === document.id;
  // The document may be open in two views, and is asked about once.
  const isLocked = inUse && lockedId === document.id;
  const { recognized = [], readBefore = [] } = report;
  const isNewest = document.revisionId === revisionId;
  return {
    banner: (
      <UnreadPages
        unread={isNewest ? report : {}}
        progress={isHere ? progress : null}
        busy={progress !== null}
        onRead={() => setAsking(true)}
        onCancel={cancel}
      />
    ),
    dialog: (asking || isLocked) && (
      <RecognitionDialog
        document={document}
        report={report}
        locked={isLocked}
        onStart={(choice) => {
          setAsking(false);
          start(document, choice);
        }}
        onClose={() => {
          setAsking(false);
          forgetLock();
        }}
      />
    ),
    recognized: (leave) =>
      recognized.length + readBefore.length > 0 && (
        <RecognizedPages
          pages={recognized}
          readBefore={readBefore.length}
          onAgain={
            progress || !isNewest
              ? null
              : () => {
                  leave();
                  setAsking(true);
                }
          }
        />
      ),
  };
}
