import type { CitationGraph } from '#shared/model/citation-graph.ts';
import type { KnownCase } from './known-case.ts';

/** The graph with the dates that the case alone knows of its documents. */
export function datedGraph({ all }: KnownCase, graph: CitationGraph): CitationGraph {
  const dates = new Map(all.documents.map(({ documentId, published }) => [documentId, published]));
  return {
    ...graph,
    documents: graph.documents.map((document) => ({
      ...document,
      published: document.published ?? dates.get(document.id) ?? null,
    })),
  };
}
