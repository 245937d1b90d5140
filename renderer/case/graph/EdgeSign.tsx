import type { EdgeKind } from './graph-words.ts';
import type { EdgeState } from './shown-graph.ts';

/** The line that edges of a kind, or of a state, are drawn as. */
export function EdgeSign({ of }: { of: EdgeKind | Exclude<EdgeState, 'all'> }) {
  const isLoop = of === 'loop';
  return (
    <svg aria-hidden className="graph-line" data-line-of={of} viewBox="0 0 26 10" width={26} height={10}>
      <path className="graph-line-stroke" d="M1 5H18" />
      {isLoop && <path className="graph-line-head" d="M18 5l-7 -3.5v7z" />}
      <path className="graph-line-head" d="M25 5l-7 -3.5v7z" />
    </svg>
  );
}
