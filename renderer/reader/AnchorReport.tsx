import { type RefObject, useState } from 'react';
import type { AnchorFate } from '#shared/model/anchor.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { AnchorChoice } from './AnchorChoice.tsx';
import { AnchorReview } from './AnchorReview.tsx';
import { GoToPlace } from './GoToPlace.tsx';
import { countsInWords, toReview } from './anchor-words.ts';
import type { TextRange } from './text-range.ts';
import { useAnchorDecisions } from './use-anchor-decisions.ts';
import './anchor-report.css';

interface Props {
  readonly anchors: readonly AnchorFate[];
  /** For whoever leads the person here. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly onGoTo: (range: TextRange) => void;
}

/** What became of the passages that were taken from earlier revisions; draws nothing where there are none. */
export function AnchorReport({ anchors, title, onGoTo }: Props) {
  const decisions = useAnchorDecisions();
  const [opened, setOpened] = useState(false);
  if (anchors.length === 0) return null;
  const attached = anchors.filter(isSame);
  const others = anchors.filter((anchor) => !isSame(anchor));
  const waiting = toReview(anchors);
  return (
    <section className="report" aria-labelledby="anchors-title">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is led here, nobody acts on it */}
      <h2
        id="anchors-title"
        ref={title}
        tabIndex={-1}
        className="anchors-title"
        // Left to itself a browser scrolls no further than until the title shows at the foot.
        onFocus={(event) => event.currentTarget.scrollIntoView()}
      >
        Passages from earlier revisions
      </h2>
      <p className="report-quiet">
        {countsInWords(anchors)} {waiting > 0 && `${waiting} to review.`}
      </p>
      {others.length > 0 && (
        <ul className="anchors" aria-label="Passages to review">
          {others.map((anchor) => (
            <AnchorReview key={anchor.passageId} anchor={anchor} decisions={decisions} onGoTo={onGoTo} />
          ))}
        </ul>
      )}
      {attached.length > 0 && (
        <details className="anchors-attached" onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>
            {attached.length === 1
              ? '1 passage with the same words here'
              : `${attached.length} passages with the same words here`}
          </summary>
          {opened && (
            <ul className="anchors">
              {attached.map((anchor) => (
                <li key={anchor.passageId} className="anchor">
                  <blockquote className="anchor-words" dir="auto">
                    {wordsAlone(anchor.quote)}
                  </blockquote>
                  <div className="anchor-acts">
                    <GoToPlace place={anchor.place} onGoTo={onGoTo} />
                    <AnchorChoice anchor={anchor} decisions={decisions} accept={false}>
                      Not its place
                    </AnchorChoice>
                  </div>
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </section>
  );
}

function isSame({ fate }: AnchorFate): boolean {
  return fate === 'exact' || fate === 'moved';
}
