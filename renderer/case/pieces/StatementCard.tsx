import type { ReactNode } from 'react';
import type { StatementShown } from '#shared/model/case-shown.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import type { LineProps } from '../../ui/page/LineList.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { basisInWords, speakerOf, timesInWords } from '../../ui/statement-words.ts';
import { CredibilityMark } from './GradeMark.tsx';
import { targetOf } from './statement-words.ts';
import './statement-card.css';

interface Props {
  readonly statement: StatementShown;
  readonly onOpen: OpenFromCase;
  /** Where what stands around it says so. */
  readonly without?: 'speaker' | 'document';
  /** Before the speaker: what it means here. */
  readonly mark?: ReactNode;
  /** At the far end of its first line: what can be done with it. */
  readonly acts?: ReactNode;
  /** Absent where its words are no line to walk over. */
  readonly line?: LineProps;
  /** Below it. */
  readonly children?: ReactNode;
}

/** The words of a statement, with who says it, from whom, where and when, and the way there. */
export function StatementCard({ statement, onOpen, without, mark, acts, line, children }: Props) {
  const times = timesInWords(statement);
  const { by, problem } = statement;
  return (
    <div className="statement-card">
      <div className="statement-card__head">
        {mark}
        {without !== 'speaker' &&
          (by === null ? (
            <span className="statement-card__nobody">{speakerOf(statement)}</span>
          ) : (
            <button
              type="button"
              className="statement-card__speaker"
              {...opensBy((where) =>
                onOpen({ caseView: { kind: 'source', id: by.id, beside: null } }, where),
              )}
            >
              <bdi>{by.called}</bdi>
            </button>
          ))}
        <span className="statement-card__basis" data-basis={statement.basis} dir="auto">
          {basisInWords(statement)}
        </span>
        {acts !== undefined && <span className="statement-card__acts">{acts}</span>}
      </div>
      <Words statement={statement} onOpen={onOpen} line={line} />
      <p className="statement-card__place">
        {without !== 'document' && <StandsIn statement={statement} />}
        {times !== '' && <span>{times}</span>}
        <CredibilityMark credibility={statement.credibility} />
      </p>
      {problem !== null && <p className="statement-card__problem">{problem}</p>}
      {children}
    </div>
  );
}

interface WordsProps extends Pick<Props, 'statement' | 'onOpen'> {
  readonly line: LineProps | undefined;
}

function Words({ statement, onOpen, line }: WordsProps) {
  const target = targetOf(statement);
  const direction = statement.place?.direction ?? 'auto';
  const words = statement.words === '' ? statement.id : `“${statement.words}”`;
  if (!target) {
    return (
      <p className="statement-card__words" dir={direction}>
        {words}
      </p>
    );
  }
  return (
    <button
      type="button"
      className="page__go statement-card__words"
      dir={direction}
      lang={statement.place?.language ?? undefined}
      title="Opens its place. Ctrl opens it in a tab, with Shift to the side"
      {...line}
      {...opensBy((where) => onOpen(target, where))}
    >
      {words}
    </button>
  );
}

function StandsIn({ statement: { standsIn, place } }: Pick<Props, 'statement'>) {
  if (!standsIn) return <span>in no document that is named</span>;
  return (
    <span>
      <bdi>{standsIn.called}</bdi>
      {place !== null && place.place !== '' && `, ${place.place}`}
      {standsIn.trashed ? ' (in the trash)' : standsIn.documentId === null && ' (not in the library)'}
    </span>
  );
}
