import type { CitationGraph } from '#shared/model/citation-graph.ts';
import type { CopyReport } from '#shared/model/copy.ts';
import type { Reader } from '../../../storage/database.ts';
import { listStatementPlaces } from '../../../storage/statement-places.ts';
import type { KnownCase } from '../known-case.ts';
import { datesThatCannotBe } from './find-dates.ts';
import { documentLoops, statementLoops } from './find-loops.ts';
import { silentCopies } from './find-silent-copies.ts';
import type { Found } from './found.ts';
import { foundPlaces } from './found-places.ts';

export interface FoundInCase {
  /** Documents that were compared. */
  readonly compared: number;
  readonly found: readonly Found[];
}

/** Loops, copies, and what cannot be as it is dated. */
export async function findFindings(
  db: Reader,
  known: KnownCase,
  graph: CitationGraph,
  copies: CopyReport,
): Promise<FoundInCase> {
  const places = foundPlaces(db);
  const standing = await listStatementPlaces(db);
  return {
    compared: copies.compared,
    found: [
      ...(await documentLoops(graph, places)),
      ...(await statementLoops(known, standing, places)),
      ...(await silentCopies(db, known, places, copies.findings)),
      ...(await datesThatCannotBe(known, graph, standing, places)),
    ],
  };
}
