import { citationItems } from '#shared/citing/citation-loops.ts';
import { timelineOf } from '#shared/case/timeline.ts';
import type { DateFinding } from '#shared/model/case-timeline.ts';
import type { CitationGraph } from '#shared/model/citation-graph.ts';
import { type Anachronism, findAnachronisms } from '#shared/timeline/anachronisms.ts';
import { anachronismInWords } from '#shared/timeline/in-words.ts';
import type { KnownCase } from './known-case.ts';
import { statementCalled } from './show-statements.ts';

export interface FoundDate extends DateFinding {
  readonly anachronism: Anachronism;
}

/** What cannot be as it is dated, of statements and of documents that cite each other. */
export function dateFindings(known: KnownCase, graph: CitationGraph): readonly FoundDate[] {
  return [...ofStatements(known), ...ofDocuments(graph)];
}

function ofStatements(known: KnownCase): readonly FoundDate[] {
  return known.kept('dates of statements', () => {
    const { items, presences } = timelineOf(known.all, known.people());
    const called = (id: string): string => statementCalled(known, id);
    return findAnachronisms(items, presences).map((found) => findingOf('statement', found, called));
  });
}

function ofDocuments(graph: CitationGraph): readonly FoundDate[] {
  const titles = new Map<string, string>(graph.documents.map(({ id, title }) => [id, title]));
  return findAnachronisms(citationItems(graph)).map((found) =>
    findingOf('document', found, (id) => titles.get(id) ?? id),
  );
}

function findingOf(
  kind: DateFinding['kind'],
  anachronism: Anachronism,
  called: (id: string) => string,
): FoundDate {
  return {
    kind,
    id: anachronism.item,
    message: `It ${anachronismInWords(anachronism, called)}.`,
    certainty: anachronism.certainty,
    anachronism,
  };
}
