import type { ReactNode } from 'react';
import { useDrawn } from './drawn-leaves.tsx';
import type { Leaf } from './leaf.ts';
import './leaf.css';

declare module 'react' {
  interface CSSProperties {
    '--letters'?: number;
    '--rest'?: number;
    '--times'?: number;
  }
}

interface Props {
  /** Null for rows that are always drawn. */
  readonly leaf: Leaf | null;
  readonly children: () => ReactNode;
}

/** Draws its rows only while they are near the view, and keeps their room meanwhile. */
export function DrawnLeaf({ leaf, children }: Props) {
  const { state, element } = useDrawn(leaf);
  if (leaf === null || state === 'whole') return <div className="leaf">{children()}</div>;
  const { first, last, letters, rest, hasMarkers } = leaf;
  const size = { '--letters': letters, '--rest': rest };
  if (state === 'drawn') {
    return (
      <div ref={element} className="leaf leaf-apart" style={size}>
        {children()}
      </div>
    );
  }
  return (
    <div
      ref={element}
      className="leaf leaf-apart"
      style={{ ...size, '--times': state.times }}
      data-undrawn={hasMarkers ? 'markers' : ''}
      data-from={first.start}
      data-to={last.start + last.text.length}
      data-first-row={first.ordinal}
      data-last-row={last.ordinal}
    />
  );
}
