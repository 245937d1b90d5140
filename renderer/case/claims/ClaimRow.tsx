import { Info, RefreshCw, Swords } from 'lucide-react';
import type { ClaimSummary } from '#shared/model/case-shown.ts';
import { OriginsLine } from '../pieces/OriginsLine.tsx';
import { counted } from '../../ui/counted.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

/** A claim in the list of the library: from how many origins it comes, and what does not hold together. */
export function ClaimRow({
  row: { text, origins, against, conflicts, loops, remarks },
}: {
  row: ClaimSummary;
}) {
  return (
    <div className="row" title={text}>
      <span className="row__title" dir="auto">
        {text}
      </span>
      <span className="row__about">
        <OriginsLine origins={origins} short />
        {against.statements > 0 && ` · ${against.certain.toLocaleString('en')} against`}
      </span>
      <span className="row__badge">
        <Mark icon={Swords} count={conflicts} one="conflict" />
        <Mark icon={RefreshCw} count={loops} one="loop" />
        <Mark icon={Info} count={remarks} one="remark" />
      </span>
    </div>
  );
}

interface MarkProps {
  readonly icon: typeof Info;
  readonly count: number;
  readonly one: string;
}

function Mark({ icon: Icon, count, one }: MarkProps) {
  if (count === 0) return null;
  return (
    <span title={counted(count, one)}>
      <Icon aria-hidden size={12} /> {count.toLocaleString('en')}
      <VisuallyHidden>{count === 1 ? ` ${one}` : ` ${one}s`}</VisuallyHidden>
    </span>
  );
}
