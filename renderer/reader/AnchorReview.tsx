import { CircleHelp, FileX, TriangleAlert } from 'lucide-react';
import { Fragment } from 'react';
import type { AnchorFate } from '#shared/model/anchor.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { AnchorChoice } from './AnchorChoice.tsx';
import { GoToPlace } from './GoToPlace.tsx';
import { fateInWords } from './anchor-words.ts';
import { changedRuns, type Run } from './changed-words.ts';
import type { TextRange } from './text-range.ts';
import type { AnchorDecisions } from './use-anchor-decisions.ts';

interface Props {
  readonly anchor: AnchorFate;
  readonly decisions: AnchorDecisions;
  readonly onGoTo: (range: TextRange) => void;
}

const NAMES = { altered: 'Altered', ambiguous: 'Uncertain', lost: 'Lost' } as const;
const ICONS = { altered: TriangleAlert, ambiguous: CircleHelp, lost: FileX } as const;

/** A passage that did not attach by itself: its words above those that stand there now, and what to make of it. */
export function AnchorReview({ anchor, decisions, onGoTo }: Props) {
  const { fate, from, place, notes, decision } = anchor;
  const kind = fate === 'lost' || fate === 'ambiguous' ? fate : 'altered';
  const Icon = ICONS[kind];
  const runs = changedRuns(wordsAlone(anchor.quote), wordsAlone(anchor.words ?? ''));
  return (
    <li className={decision === 'proposed' ? 'anchor anchor-waiting' : 'anchor'}>
      <p className="anchor-fate">
        <Icon size={15} aria-hidden />
        <span>
          <strong>{NAMES[kind]}.</strong> {fateInWords(anchor)}
        </span>
      </p>
      <dl className="anchor-wordings">
        <dt>Revision {from.number}</dt>
        <dd>
          <blockquote className="anchor-words" dir="auto">
            {fate === 'altered' ? <Marked runs={runs.old} as="del" /> : wordsAlone(anchor.quote)}
          </blockquote>
        </dd>
        {fate === 'altered' && (
          <>
            <dt>Here</dt>
            <dd>
              <blockquote className="anchor-words" dir="auto">
                <Marked runs={runs.current} as="ins" />
              </blockquote>
            </dd>
          </>
        )}
      </dl>
      {notes.length > 0 && (
        <p className="anchor-notes">
          Used in{' '}
          {notes.map((note, index) => (
            <Fragment key={note.id}>
              {index > 0 && ', '}
              <bdi>{note.title === '' ? 'Untitled note' : note.title}</bdi>
            </Fragment>
          ))}
        </p>
      )}
      <div className="anchor-acts">
        <GoToPlace place={place} onGoTo={onGoTo} />
        {place !== null && (
          <AnchorChoice anchor={anchor} decisions={decisions} accept>
            {decision === 'accepted' ? 'Accepted' : 'Accept'}
          </AnchorChoice>
        )}
        <AnchorChoice anchor={anchor} decisions={decisions} accept={false}>
          {place === null
            ? decision === 'rejected'
              ? 'Set aside'
              : 'Set it aside'
            : decision === 'rejected'
              ? 'Rejected'
              : 'Reject'}
        </AnchorChoice>
      </div>
    </li>
  );
}

/** What differs is struck out or underlined, and named for those who hear it. */
function Marked({ runs, as: Tag }: { runs: readonly Run[]; as: 'del' | 'ins' }) {
  return runs.map(({ words, changed }, index) =>
    changed ? (
      <Tag key={index} className="anchor-change">
        <VisuallyHidden>{Tag === 'del' ? ' (taken out: ' : ' (put in: '}</VisuallyHidden>
        {words}
        <VisuallyHidden>) </VisuallyHidden>
      </Tag>
    ) : (
      <Fragment key={index}>{words}</Fragment>
    ),
  );
}
