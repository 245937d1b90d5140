import type { CitationGraph } from '#shared/model/citation-graph.ts';
import { citingState } from '../../storage/citing-state.ts';
import { dataVersion } from '../../storage/data-version.ts';
import type { Database } from '../../storage/database.ts';
import { citationGraph } from '../citation-graph.ts';
import type { LongWork } from '../long-work.ts';

/** Answers who cites whom, as it is now: the same graph for as long as nothing changes that it is made of. */
export function graphKnower(db: Database): (work?: LongWork) => Promise<CitationGraph> {
  let known: { readonly graph: CitationGraph; readonly state: string } | null = null;
  let version: number | null = null;
  return async (work = {}) => {
    const now = await dataVersion(db);
    if (known && version === now) return known.graph;
    const state = await citingState(db, 'all');
    if (known?.state !== state) {
      const graph = await db.aside((reader) => citationGraph(reader, work), work.signal);
      known = { graph, state };
    }
    version = now;
    return known.graph;
  };
}
