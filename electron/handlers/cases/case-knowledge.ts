import type { CitationGraph } from '#shared/model/citation-graph.ts';
import { datedGraph } from '../../library/cases/dated-graph.ts';
import { graphKnower } from '../../library/cases/graph-knower.ts';
import { type CaseKnower, caseKnower, type KnownCase } from '../../library/cases/known-case.ts';
import type { LongWork } from '../../library/long-work.ts';
import type { Database } from '../../storage/database.ts';

/** What the handlers of a case know together, worked out once for as long as it holds. */
export interface CaseKnowledge extends CaseKnower {
  /** With who cites whom. Fails with `cancelled` when the work is stopped. */
  knowCiting(work?: LongWork): Promise<{ readonly known: KnownCase; readonly graph: CitationGraph }>;
}

export function caseKnowledge(db: Database): CaseKnowledge {
  const [knower, citing] = [caseKnower(db), graphKnower(db)];
  return {
    ...knower,
    async knowCiting(work) {
      const graph = await citing(work);
      const known = await knower.know();
      return { known, graph: datedGraph(known, graph) };
    },
  };
}
