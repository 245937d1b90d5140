import { citationLoops } from '#shared/citing/citation-loops.ts';
import { loopsOfCase } from '#shared/case/case-provenance.ts';
import type { CaseFinding, FoundPlace } from '#shared/model/case-findings.ts';
import type { StatementPlace } from '#shared/model/case-shown.ts';
import type { CitationGraph } from '#shared/model/citation-graph.ts';
import type { KnownCase } from '../known-case.ts';
import { statementCalled } from '../show-statements.ts';
import { type Found, findingKey } from './found.ts';
import type { FoundPlaces } from './found-places.ts';

type Step = Extract<CaseFinding, { kind: 'loop' }>['way'][number];

/** Documents that cite each other in a circle. */
export async function documentLoops(graph: CitationGraph, places: FoundPlaces): Promise<readonly Found[]> {
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  const found: Found[] = [];
  for (const { documents: members, way } of citationLoops(graph)) {
    const steps: Step[] = [];
    for (const edge of way) {
      const { title = edge.from, published = null } = documents.get(edge.from) ?? {};
      const ranges = edge.places.flatMap(({ range }) => range ?? []);
      steps.push({
        kind: 'document',
        id: edge.from,
        called: title,
        date: published,
        places: await places.inDocument(edge.from, ranges),
      });
    }
    found.push(loopOf(members, steps, 'cites'));
  }
  return found;
}

/** Statements that have it from each other. */
export async function statementLoops(
  known: KnownCase,
  standing: ReadonlyMap<string, StatementPlace>,
  places: FoundPlaces,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const loop of loopsOfCase(known.all, known.people())) {
    const steps: Step[] = [];
    for (const id of loop) {
      const place = standing.get(id);
      const words: readonly FoundPlace[] = place ? await places.inText(place.revisionId, [place]) : [];
      const date = known.statements().get(id)?.said ?? null;
      steps.push({ kind: 'statement', id, called: statementCalled(known, id), date, places: words });
    }
    found.push(loopOf(loop, steps, 'is taken from'));
  }
  return found;
}

function loopOf(members: readonly string[], way: readonly Step[], verb: string): Found {
  const [first] = way;
  const key = findingKey('loop', [first?.kind ?? null, ...members.toSorted()]);
  return { finding: { key, kind: 'loop', message: inWords(way, verb), way }, copy: null };
}

/** `“A” cites “B”, which cites “A”.` */
function inWords(way: readonly Step[], verb: string): string {
  const names = way.map(({ kind, called }) => (kind === 'document' ? `“${called}”` : called));
  const [first = '', ...others] = names;
  if (others.length === 0) return `${first} is its own source.`;
  return `${first} ${[...others, first].map((name) => `${verb} ${name}`).join(', which ')}.`;
}
