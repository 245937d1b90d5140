import { Gavel, Repeat2, Zap } from 'lucide-react';
import { valueInWords } from '#shared/case/in-words.ts';
import type { MatrixCell } from '#shared/model/claim-matrix.ts';
import type { Judgement } from '#shared/model/case.ts';
import { JUDGEMENT_WORDS } from '../pieces/stance-words.ts';
import { StanceMark } from '../pieces/StanceMark.tsx';
import './matrix.css';

interface Props {
  readonly cell: MatrixCell;
  /** Whether it conflicts with what others say. */
  readonly conflicts: boolean;
}

/** What is said, above what does not hold together, and what a person says of that. */
export function MatrixCellContent({ cell, conflicts }: Props) {
  const [first, ...others] = cell.entries;
  const judged = cell.entries.find(({ judgement }) => judgement !== null)?.judgement ?? null;
  return (
    <>
      <span className="matrix-cell__says">
        {first && <StanceMark stance={first.stance} />}
        {others.length > 0 && <span className="matrix-cell__more">+{others.length}</span>}
      </span>
      {first && first.value !== null && <bdi className="matrix-cell__value">{valueInWords(first.value)}</bdi>}
      {(conflicts || cell.contradictsItself || judged !== null) && (
        <span className="matrix-cell__signs">
          {conflicts && <ConflictSign itself={false} bare={cell.contradictsItself || judged !== null} />}
          {cell.contradictsItself && <ConflictSign itself bare={conflicts || judged !== null} />}
          {judged !== null && <JudgementSign judgement={judged} />}
        </span>
      )}
    </>
  );
}

interface ConflictProps {
  readonly itself: boolean;
  /** Where there is no room for the word. */
  readonly bare?: boolean;
}

export function ConflictSign({ itself, bare = false }: ConflictProps) {
  const Icon = itself ? Repeat2 : Zap;
  return (
    <span className="matrix-sign matrix-sign--conflict">
      <Icon aria-hidden size={12} strokeWidth={2.4} /> {!bare && (itself ? 'against itself' : 'conflicts')}
    </span>
  );
}

export function JudgementSign({ judgement }: { judgement: Judgement }) {
  return (
    <span className="matrix-sign">
      <Gavel aria-hidden size={11} strokeWidth={2.2} /> {JUDGEMENT_WORDS[judgement]}
    </span>
  );
}
