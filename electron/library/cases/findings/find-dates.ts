import type { CitationGraph } from '#shared/model/citation-graph.ts';
import type { FoundPlace } from '#shared/model/case-findings.ts';
import type { StatementPlace } from '#shared/model/case-shown.ts';
import { anachronismInWords } from '#shared/timeline/in-words.ts';
import { dateFindings, type FoundDate } from '../date-findings.ts';
import type { KnownCase } from '../known-case.ts';
import { statementCalled } from '../show-statements.ts';
import { type Found, findingKey } from './found.ts';
import type { FoundPlaces } from './found-places.ts';

/** What cannot be as it is dated, with the words that say so. */
export async function datesThatCannotBe(
  known: KnownCase,
  graph: CitationGraph,
  standing: ReadonlyMap<string, StatementPlace>,
  places: FoundPlaces,
): Promise<readonly Found[]> {
  const titles = new Map<string, string>(graph.documents.map(({ id, title }) => [id, title]));
  const called = ({ kind }: FoundDate, id: string): string =>
    kind === 'statement' ? statementCalled(known, id) : (titles.get(id) ?? id);
  const found: Found[] = [];
  for (const one of dateFindings(known, graph)) {
    const { kind, id, certainty, anachronism } = one;
    const name = kind === 'document' ? `“${called(one, id)}”` : called(one, id);
    const words = anachronismInWords(anachronism, (cited) => called(one, cited));
    const parts = [kind, id, anachronism.kind, anachronism.cited, anachronism.earlier, anachronism.later];
    found.push({
      finding: {
        key: findingKey('date', parts),
        kind: 'date',
        about: kind,
        id,
        certainty,
        message: `${name} ${words}.`,
        places: await placesOf(one, graph, standing, places),
      },
      copy: null,
    });
  }
  return found;
}

async function placesOf(
  { kind, id, anachronism: { cited } }: FoundDate,
  { edges }: CitationGraph,
  standing: ReadonlyMap<string, StatementPlace>,
  places: FoundPlaces,
): Promise<readonly FoundPlace[]> {
  if (kind === 'statement') {
    const own = [id, ...(cited === null ? [] : [cited])].flatMap((one) => standing.get(one) ?? []);
    return (await Promise.all(own.map((place) => places.inText(place.revisionId, [place])))).flat();
  }
  const edge = edges.find(({ from, to }) => from === id && to === cited);
  return edge
    ? places.inDocument(
        edge.from,
        edge.places.flatMap(({ range }) => range ?? []),
      )
    : [];
}
