import { useEffect, useMemo, useState } from 'react';
import type { SourceGraph } from '#shared/model/source-graph.ts';
import { keyOfEdge } from '../links.ts';
import { layOut } from './lay-out.ts';
import type { Point } from './view.ts';

interface Laid {
  readonly signature: string;
  readonly places: ReadonlyMap<string, Point>;
}

/** The last that was laid out: who comes back to a graph does not wait for it again. */
let known: Laid | null = null;

const PARTS = 10;

/**
 * Where the nodes of a graph stand, or, until that is worked out, those of the one before it; null for none. `part` is how
 * far the work is, from 0 to 1.
 */
export function useLayout(graph: SourceGraph): {
  readonly places: Laid['places'] | null;
  readonly part: number;
} {
  const [laid, setLaid] = useState(() => known);
  const [part, setPart] = useState(0);
  const signature = useMemo(() => signatureOf(graph), [graph]);
  const isDone = laid?.signature === signature;
  useEffect(() => {
    if (isDone) return undefined;
    const stopped = new AbortController();
    // So often as is seen, and no more: what shows it is drawn anew each time.
    const tell = (done: number) => setPart(Math.floor(done * PARTS) / PARTS);
    void layOut(graph, stopped.signal, tell).then((places) => {
      if (!places || stopped.signal.aborted) return;
      known = { signature, places };
      setLaid(known);
    });
    return () => stopped.abort();
  }, [graph, signature, isDone]);
  return { places: laid?.places ?? null, part };
}

function signatureOf({ nodes, edges }: SourceGraph): string {
  return [...nodes.map(({ key, kind }) => `${kind} ${key}`), ...edges.map(keyOfEdge)].join('\n');
}
