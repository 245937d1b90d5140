import type { Origins } from '#shared/model/case-report.ts';
import { counted } from '../../ui/counted.ts';
import './origins-line.css';

interface Props {
  readonly origins: Origins;
  /** Where there is room for the independent origins alone. */
  readonly short?: boolean;
}

/** From how many origins something comes: `7 documents, 4 statements, 2 independent origins (possibly 3)`. */
export function OriginsLine({ origins, short = false }: Props) {
  const { documents, statements, certain, possible, exact } = origins;
  if (statements === 0) return <span className="origins-line">Nothing supports it yet</span>;
  return (
    <span className="origins-line">
      {!short && `${counted(documents, 'document')}, ${counted(statements, 'statement')}, `}
      {!exact && 'at least '}
      <strong className="origins-line__certain">{counted(certain, 'independent origin')}</strong>
      {possible > certain && ` (possibly ${possible.toLocaleString('en')})`}
    </span>
  );
}
