import type { GraphNodeKind } from '#shared/model/source-graph.ts';
import { isHollow, OUTLINES } from './drawing/shapes.ts';

/** The shape that a kind of node is drawn as. */
export function KindSign({ kind }: { kind: GraphNodeKind }) {
  const outline = OUTLINES[kind];
  const shape = { className: 'graph-sign-shape', 'data-hollow': isHollow(kind) || undefined };
  return (
    <svg aria-hidden className="graph-sign" data-kind={kind} viewBox="-7 -7 14 14" width={14} height={14}>
      {outline === null ? (
        <circle r={5} {...shape} />
      ) : (
        <polygon points={outline.map(([x, y]) => `${x * 5},${y * 5}`).join(' ')} {...shape} />
      )}
    </svg>
  );
}
