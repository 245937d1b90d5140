import { claimMatrix } from '#shared/case/matrix.ts';
import { rankClaims } from '#shared/case/rank-claims.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import type { Statement } from '#shared/model/case.ts';
import { find } from '../../library/cases/case-act.ts';
import { caseTimeline } from '../../library/cases/case-timeline.ts';
import { draftStatement } from '../../library/cases/draft-statement.ts';
import { searchStatements, statementsIn } from '../../library/cases/find-statements.ts';
import { claimPage, claimSummaries } from '../../library/cases/show-claims.ts';
import { documentUses, sourceUses } from '../../library/cases/show-sources.ts';
import { showStatements } from '../../library/cases/show-statements.ts';
import { alignedSources, sourcePage } from '../../library/cases/show-testimony.ts';
import { sourceGraph } from '../../library/cases/source-graph.ts';
import { wantedSources } from '../../library/cases/wanted-sources.ts';
import { findName } from '../../storage/names.ts';
import { quotedPassages } from '../../storage/quoted-passages.ts';
import { listStatementPlaces } from '../../storage/statement-places.ts';
import type { HandlerParts } from '../parts.ts';

/** What is known of a case. */
export function caseHandlers({ db, knowledge }: Pick<HandlerParts, 'db' | 'knowledge'>) {
  const { know, knowCiting } = knowledge;
  const quoted = quotedPassages(db);
  const wanted = async () => {
    const { known, graph } = await knowCiting();
    return { known, graph, wanted: await wantedSources(db, known, graph) };
  };
  const read = async () => {
    const known = await know();
    return {
      known,
      show: (statements: readonly Statement[]) => showStatements(db, known, quoted, statements),
    };
  };

  return {
    'case.sources': async () => [...sourceUses(await know()).values()],
    'case.documents': async () => documentUses(await know()),
    'case.claims': async () => [...claimSummaries(await know()).values()],
    'case.claim': async (id) => {
      const { known, show } = await read();
      return claimPage(known, id, show);
    },
    'case.source': async (id) => {
      const { known, show } = await read();
      return sourcePage(known, id, show, (name) => findName(db, name));
    },
    'case.aligned': async (one, other) => {
      const { known, show } = await read();
      return alignedSources(known, one, other, show);
    },
    'case.statements': async (ids) => {
      const { known, show } = await read();
      return show(ids.flatMap((id) => known.statements().get(id) ?? []));
    },
    'case.searchStatements': async (words) => {
      const { known, show } = await read();
      return show(searchStatements(known, words));
    },
    'case.statementsIn': async (revision) => {
      const { known, show } = await read();
      return statementsIn(db, known, revision, show);
    },
    'case.draft': async (range) => {
      const { known, show } = await read();
      return draftStatement(db, known, range, show);
    },
    'case.matrix': async (by) => {
      const known = await know();
      return known.kept(`matrix by ${by}`, () => claimMatrix(known.all, by));
    },
    'case.hypotheses': async (ids) => {
      const { all } = await know();
      return rankClaims({ ...all, claims: [...new Set(ids)].map((id) => find(all.claims, id, 'claim')) });
    },
    'case.timeline': async () => {
      const { known, graph } = await knowCiting();
      return caseTimeline(known, graph, await listStatementPlaces(db));
    },
    'case.graph': async () => {
      const found = await wanted();
      return sourceGraph(found.known, found.graph, found.wanted);
    },
    'case.wanted': async () => (await wanted()).wanted.map(({ source }) => source),
  } satisfies Partial<Handlers>;
}
