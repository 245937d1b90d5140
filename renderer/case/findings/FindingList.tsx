import { useState } from 'react';
import type { CaseFinding } from '#shared/model/case-findings.ts';
import { LineList } from '../../ui/page/LineList.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { canAccept } from './finding-words.ts';
import { FindingRow } from './FindingRow.tsx';
import type { Decide } from './use-decide.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly CaseFinding[];
  readonly onDecide: Decide;
  readonly onOpen: OpenFromCase;
}

const MOST = 30;

/** Findings of one kind; each unfolds what shows it. */
export function FindingList({ label, rows, onDecide, onOpen }: Props) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const unfold = (key: string) => {
    const next = new Set(unfolded);
    if (!next.delete(key)) next.add(key);
    setUnfolded(next);
  };
  return (
    <LineList
      label={label}
      rows={rows}
      keyOf={({ key }) => key}
      most={MOST}
      keys={{
        a: (row) => row.decision === null && canAccept(row) && onDecide(row, 'accepted'),
        d: (row) => row.decision === null && onDecide(row, 'dismissed'),
        u: (row) => row.decision !== null && onDecide(row, null),
      }}
      renderRow={(finding, line, isStop) => (
        <FindingRow
          finding={finding}
          line={line}
          isStop={isStop}
          unfolded={unfolded.has(finding.key)}
          onUnfold={() => unfold(finding.key)}
          onDecide={(decision) => onDecide(finding, decision)}
          onOpen={onOpen}
        />
      )}
    />
  );
}
