import type { MouseEvent } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import { resemblanceInWords } from '#shared/resemblance/in-words.ts';
import { sentenceFor } from '../bridge/client.ts';
import type { OpenTarget } from '../bridge/targets.ts';
import { besideIfAsked } from '../bridge/where-to-open.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { leaveToDialog, useRevisionActs } from './use-revision-acts.ts';
import './revisions.css';

interface Props {
  readonly document: DocumentSummary;
  readonly onOpen: OpenTarget;
}

/** Documents of much the same wording, that may be the same work; nothing where there are none. */
export function ResemblingList({ document, onOpen }: Props) {
  const resembling = useAnswer('documents.resembling', [document.id], ['documents.changed']);
  const acts = useRevisionActs(onOpen);
  if (resembling.state === 'failed') return <ErrorNote>{sentenceFor(resembling.error)}</ErrorNote>;
  if (!resembling.value || resembling.value.length === 0) return null;
  return (
    <section className="report" aria-labelledby="resembling-title">
      <h2 id="resembling-title">Documents that resemble it</h2>
      <ul className="revisions">
        {resembling.value.map((resemblance) => {
          const { document: other, similarity } = resemblance;
          const isNewer = other.importedAt > document.importedAt;
          return (
            <li key={other.id} className="revision">
              <div className="revision__about">
                <button
                  type="button"
                  className="resembling__title"
                  onClick={(event) =>
                    onOpen({ documentId: other.id, revisionId: other.revisionId }, besideIfAsked(event))
                  }
                >
                  <bdi dir={other.direction}>{other.title}</bdi>
                </button>
                <p className="resembling__share">
                  <span className="resembling__bar" aria-hidden>
                    <span style={{ inlineSize: `${similarity * 100}%` }} />
                  </span>
                  <span>
                    {resemblanceInWords(resemblance)} · <bdi>{other.fileName}</bdi>
                  </span>
                </p>
              </div>
              <div className="revision__acts">
                <Button
                  size="s"
                  variant={resemblance.likely === 'version' ? 'plain' : 'quiet'}
                  disabled={acts.busy}
                  onClick={(event) => {
                    if (isSecond(event)) return;
                    leaveToDialog(event);
                    if (isNewer) acts.join(other, document);
                    else acts.join(document, other);
                  }}
                >
                  {isNewer ? 'Make it a new revision of this' : 'Make this a new revision of it'}
                </Button>
                <Button
                  size="s"
                  variant="quiet"
                  disabled={acts.busy}
                  onClick={(event) => {
                    if (isSecond(event)) return;
                    leaveToDialog(event);
                    acts.keepApart(document, other);
                  }}
                >
                  Keep both
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The second click of a double click falls on the line that has moved up. */
function isSecond({ detail }: MouseEvent): boolean {
  return detail > 1;
}
