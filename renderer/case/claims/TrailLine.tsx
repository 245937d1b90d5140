import { CircleHelp, CornerDownRight, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ClaimPage } from '#shared/model/case-shown.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import type { LineProps } from '../../ui/page/LineList.tsx';
import { basisInWords } from '../../ui/statement-words.ts';
import type { OpenFromCase } from '../case-page.ts';
import { useCase } from '../case-context.tsx';
import { targetOf } from '../pieces/statement-words.ts';
import { endCalled, sourceCalled, statementCalled } from './claim-names.ts';
import type { TrailEnd, TrailRow } from './path-tree.ts';

interface Props {
  readonly row: TrailRow;
  readonly line: LineProps;
  readonly page: ClaimPage;
  readonly onOpen: OpenFromCase;
}

/** A line on the way from a statement to its origins: a statement, an origin, or that nobody knows more. */
export function TrailLine({ row, line, page, onOpen }: Props) {
  const { ask } = useCase();
  if (row.kind === 'end' && row.end.kind === 'source') {
    const { id } = row.end;
    return (
      <Line
        depth={row.depth}
        line={line}
        look="origin"
        act={opensBy((where) => onOpen({ caseView: { kind: 'source', id, beside: null } }, where))}
      >
        <UserRound aria-hidden size={13} /> <span className="trail-line__is">Origin:</span>{' '}
        <bdi>{sourceCalled(page, id)}</bdi>
      </Line>
    );
  }
  const id = row.kind === 'end' ? row.of : row.statement;
  const statement = page.statements[id];
  const check = () => ask({ kind: 'statement', id, at: 'basis' });
  if (row.kind === 'end') {
    return (
      <Line depth={row.depth} line={line} look="unknown" act={{ onClick: check }}>
        <CircleHelp aria-hidden size={13} /> <span className="trail-line__is">Not known:</span>{' '}
        <bdi>{unknownInWords(row.end, page, statement ? basisInWords(statement) : '')}</bdi>
      </Line>
    );
  }
  const target = statement && targetOf(statement);
  return (
    <Line
      depth={row.depth}
      line={line}
      look="statement"
      act={target ? opensBy((where) => onOpen(target, where)) : { onClick: check }}
    >
      {row.depth > 0 && (
        <>
          <CornerDownRight aria-hidden size={13} /> <span className="trail-line__is">from</span>{' '}
        </>
      )}
      <bdi>{statementCalled(page, id)}</bdi>
    </Line>
  );
}

function unknownInWords(end: TrailEnd, page: ClaimPage, basis: string): string {
  return end.kind === 'outside' ? `from whom ${endCalled(page, end.from)} has it` : basis;
}

interface LineOfTrail {
  readonly depth: number;
  readonly line: LineProps;
  readonly look: 'statement' | 'origin' | 'unknown';
  readonly act: Partial<ReturnType<typeof opensBy>>;
  readonly children: ReactNode;
}

function Line({ depth, line, look, act, children }: LineOfTrail) {
  return (
    <button
      type="button"
      className="page__go trail-line"
      data-look={look}
      style={{ '--depth': depth }}
      {...line}
      {...act}
    >
      {children}
    </button>
  );
}
