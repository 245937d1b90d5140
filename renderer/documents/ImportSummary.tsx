import { useMemo, useRef, useState } from 'react';
import { isLocked } from '#shared/imports/locked-outcomes.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { ImportOutcome } from '#shared/model/import.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { shownSigns } from '../ui/shown-signs.tsx';
import { HeldDocuments } from './HeldDocuments.tsx';
import { tally, tallyInWords } from './import-words.ts';
import { useImporting } from './Importing.tsx';
import { LockedFiles } from './LockedFiles.tsx';
import { isLikelyVersion, type Proposal } from './proposals.ts';
import { useProposals } from './use-proposals.ts';
import { VersionsQuestion } from './VersionsQuestion.tsx';
import './import-summary.css';

interface Props {
  readonly onOpen: (document: DocumentSummary) => void;
  readonly onRestore: (document: DocumentSummary) => void;
}

/** What became of each file of the last import. Stays until it is closed, and can be asked for again. */
export function ImportSummary({ onOpen, onRestore }: Props) {
  const { outcomes, summaryShown, showSummary, retry, unlock, unlocking } = useImporting();
  const passwordField = useRef<HTMLInputElement>(null);
  const held = useMemo(() => (outcomes ?? []).filter((outcome) => outcome.status !== 'failed'), [outcomes]);
  const proposals = useProposals(held);
  /** Those that are asked about together; null while each is asked about by itself. */
  const [together, askTogether] = useState<readonly Proposal[] | null>(null);
  /** The question was left unanswered: the button that asks it gets the focus back. */
  const wentBack = useRef(false);
  if (!outcomes) return null;
  const close = () => {
    askTogether(null);
    showSummary(false);
  };
  const goBack = () => {
    wentBack.current = true;
    askTogether(null);
  };
  if (together) {
    return (
      <Dialog
        open={summaryShown}
        title={`Make ${together.length} documents new revisions?`}
        description="Each becomes the newest revision of a document in the library. Earlier revisions stay, and quotations stay with the revision that they were taken from."
        onClose={goBack}
        footer={
          <>
            <Button onClick={goBack}>Back</Button>
            <Button
              variant="primary"
              onClick={() => {
                askTogether(null);
                proposals.attempt(() => proposals.acts.joinAll(together.map(({ revisionId }) => revisionId)));
              }}
            >
              Make {together.length} new revisions
            </Button>
          </>
        }
      >
        <VersionsQuestion versions={together} />
      </Dialog>
    );
  }
  const counts = tally(outcomes);
  const failed = outcomes.filter((outcome) => outcome.status === 'failed');
  const versions = [...proposals.all.values()].filter(isLikelyVersion);
  return (
    <Dialog
      open={summaryShown}
      title={counts.imported > 0 ? 'Import finished' : 'Nothing new was imported'}
      description={`${tallyInWords(counts)}.`}
      onClose={close}
      firstField={passwordField}
      footer={
        <>
          {retry && (
            <Button
              onClick={() => {
                close();
                retry();
              }}
            >
              Try again
            </Button>
          )}
          <Button variant="primary" onClick={close}>
            Done
          </Button>
        </>
      }
    >
      <LockedFiles
        field={passwordField}
        count={unlock ? failed.filter(isLocked).length : 0}
        opening={unlocking}
        onOpen={(password) => unlock?.(password)}
      />
      {failed.length > 0 && (
        <ul className="import-summary" aria-label="Failed">
          {failed.map((outcome, index) => (
            // Two files may have one name, and no line has a state of its own.
            <FailedFile key={index} outcome={outcome} asked={unlock !== null && isLocked(outcome)} />
          ))}
        </ul>
      )}
      {versions.length > 1 && (
        <p className="import-summary__together">
          {versions.length} documents look like new versions.
          <Button
            ref={(button) => {
              if (!button || !wentBack.current) return;
              wentBack.current = false;
              button.focus();
            }}
            size="s"
            disabled={proposals.busy}
            onClick={() => askTogether(versions)}
          >
            Make them new revisions…
          </Button>
        </p>
      )}
      {held.length > 0 && (
        <HeldDocuments
          held={held}
          proposals={proposals}
          onOpen={(document) => {
            close();
            onOpen(document);
          }}
          onRestore={onRestore}
        />
      )}
    </Dialog>
  );
}

interface FailedProps {
  readonly outcome: Extract<ImportOutcome, { status: 'failed' }>;
  /** Its password is asked for, which says once for all such files what is wrong with each. */
  readonly asked: boolean;
}

function FailedFile({ outcome, asked }: FailedProps) {
  const { name, failure } = outcome;
  return (
    <li className={asked ? 'import-summary__line' : 'import-summary__line import-summary__line--failed'}>
      <bdi className="import-summary__file">{shownSigns(name)}</bdi>
      {!asked && <span>{failure.message}</span>}
      <code>{failure.code}</code>
    </li>
  );
}
