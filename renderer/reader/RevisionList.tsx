import { type MouseEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import type { RevisionMaker, RevisionSummary } from '#shared/model/revision.ts';
import { sentenceFor } from '../bridge/client.ts';
import type { OpenTarget } from '../bridge/targets.ts';
import type { Where } from '../bridge/where-to-open.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { FORMAT_NAMES, lengthInWords, momentInWords } from './details-in-words.ts';
import { mendingSteps } from './mending-steps.ts';
import { leaveToDialog, useRevisionActs } from './use-revision-acts.ts';
import './revisions.css';

const MADE: Readonly<Record<RevisionMaker, string>> = {
  import: 'Imported',
  repair: 'Mended by hand',
  recognition: 'Read from its pictures',
};

interface Props {
  readonly document: DocumentSummary;
  /** The text that is open. */
  readonly openId: RevisionId;
  readonly onOpen: OpenTarget;
}

/** Every revision of a document that has more than one, the newest first. */
export function RevisionList({ document, openId, onOpen }: Props) {
  const revisions = useAnswer('documents.revisions', [document.id], ['documents.changed']);
  const acts = useRevisionActs(onOpen);
  const [asked, ask] = useState<RevisionId | null>(null);
  const [allShown, showAll] = useState(false);
  /** Where the question was asked to which the answer was no: its button gets the focus back. */
  const refused = useRef<RevisionId | null>(null);
  if (revisions.state === 'failed') return <ErrorNote>{sentenceFor(revisions.error)}</ErrorNote>;
  const all = revisions.value ?? [];
  if (all.length < 2) return null;
  const open = (revisionId: RevisionId, where: Where) =>
    onOpen({ documentId: document.id, revisionId }, where);
  const files = all.filter(({ madeBy }) => madeBy === 'import').length;
  const steps = allShown ? new Set<RevisionId>() : mendingSteps(all, openId);
  const shown = all.filter(({ id }) => !steps.has(id));
  return (
    <section className="report" aria-labelledby="revisions-title">
      <h2 id="revisions-title">Revisions of this document</h2>
      <ol className="revisions" reversed>
        {shown.map((revision, index) => (
          <li key={revision.id} className="revision" value={revision.number}>
            <AboutRevision revision={revision} newest={index === 0} open={revision.id === openId} />
            <div className="revision__acts">
              {revision.id !== openId && (
                <>
                  <Button size="s" onClick={() => open(revision.id, 'here')}>
                    Read <VisuallyHidden>revision {revision.number}</VisuallyHidden>
                  </Button>
                  <Button size="s" variant="quiet" onClick={() => open(revision.id, 'side')}>
                    To the side <VisuallyHidden>revision {revision.number}</VisuallyHidden>
                  </Button>
                </>
              )}
              {files > 1 && revision.madeBy === 'import' && asked !== revision.id && (
                <Button
                  ref={(button) => {
                    if (!button || refused.current !== revision.id) return;
                    refused.current = null;
                    button.focus();
                  }}
                  size="s"
                  variant="quiet"
                  disabled={acts.busy}
                  onClick={() => ask(revision.id)}
                >
                  Separate…<VisuallyHidden> revision {revision.number}</VisuallyHidden>
                </Button>
              )}
            </div>
            {asked === revision.id && (
              <SeparateQuestion
                onYes={(event) => {
                  leaveToDialog(event);
                  ask(null);
                  acts.separate(revision.id);
                }}
                onNo={() => {
                  refused.current = revision.id;
                  ask(null);
                }}
              />
            )}
          </li>
        ))}
      </ol>
      {steps.size > 0 && (
        <Button className="revisions-all" size="s" variant="quiet" onClick={() => showAll(true)}>
          Show all {all.length} revisions, with every step of mending
        </Button>
      )}
    </section>
  );
}

interface AboutProps {
  readonly revision: RevisionSummary;
  readonly newest: boolean;
  readonly open: boolean;
}

function AboutRevision({ revision, newest, open }: AboutProps) {
  const { number, createdAt, fileName, format, madeBy } = revision;
  const marks = [newest ? 'newest' : '', open ? 'open now' : ''].filter((mark) => mark !== '');
  return (
    <div className="revision__about">
      <strong>Revision {number}</strong>
      {marks.length > 0 && <span className="revision__mark"> · {marks.join(' · ')}</span>}
      <p>
        {MADE[madeBy]} on {momentInWords(createdAt)} · {lengthInWords(revision)}
      </p>
      <p>
        <bdi>{fileName}</bdi> · {FORMAT_NAMES[format]}
      </p>
    </div>
  );
}

interface QuestionProps {
  readonly onYes: (event: MouseEvent<HTMLElement>) => void;
  readonly onNo: () => void;
}

function SeparateQuestion({ onYes, onNo }: QuestionProps) {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  const leave = useEffectEvent(onNo);
  useEffect(() => {
    // Before the dialog hears of it, which would close.
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      leave();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
  return (
    <div
      ref={question}
      className="revision__question"
      role="group"
      aria-label="Make it a document of its own?"
      tabIndex={-1}
    >
      <p>
        This revision becomes a document of its own, with what was mended in it and the quotations taken from
        it.
      </p>
      <Button size="s" variant="quiet" onClick={onNo}>
        Cancel
      </Button>
      <Button size="s" onClick={onYes}>
        Make it a document
      </Button>
    </div>
  );
}
