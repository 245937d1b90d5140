import type { CitationGraph } from '#shared/model/citation-graph.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { GraphEdge, GraphNode, GraphNodeKind, SourceGraph } from '#shared/model/source-graph.ts';
import type { KnownCase } from './known-case.ts';
import { restingOn } from './resting-on.ts';
import { documentCalled, statementCalled } from './show-statements.ts';
import type { FoundWanted } from './wanted-sources.ts';

/** Documents, works, statements, sources and claims, and what leads from one to another. */
export function sourceGraph(
  known: KnownCase,
  graph: CitationGraph,
  wanted: readonly FoundWanted[],
): SourceGraph {
  const nodes = [...documentNodes(known, graph), ...wantedNodes(wanted), ...nodesOfCase(known)];
  const edges = [...citingEdges(graph, wanted), ...edgesOfCase(known, nodeOfDocument(known, wanted))];
  const keys = new Set(nodes.map(({ key }) => key));
  return { nodes, edges: edges.filter(({ from, to }) => keys.has(from) && keys.has(to)) };
}

function keyOf(kind: GraphNodeKind, id: string): string {
  return `${kind} ${id}`;
}

/** The node that a document of the case is: one of the library, or one that is wanted. */
function nodeOfDocument(known: KnownCase, wanted: readonly FoundWanted[]): (id: string) => string {
  const wantedAs = new Map(
    wanted.flatMap(({ source, documents }) => documents.map((id) => [id, source.key] as const)),
  );
  return (id) => {
    const documentId = known.documents().get(id)?.documentId ?? null;
    return documentId === null ? keyOf('wanted', wantedAs.get(id) ?? id) : keyOf('document', documentId);
  };
}

/** Those of the library, and those of the case that the library has in the trash. */
function documentNodes(known: KnownCase, { documents }: CitationGraph): readonly GraphNode[] {
  const resting = restingOn(known).documents;
  const claims = new Map<DocumentId, Set<string>>();
  const trashed = new Map<DocumentId, GraphNode>();
  for (const { id, documentId, published } of known.all.documents) {
    if (documentId === null) continue;
    claims.set(documentId, new Set([...(claims.get(documentId) ?? []), ...(resting.get(id) ?? [])]));
    trashed.set(documentId, {
      ...node('document', documentId, documentCalled(known, id)),
      date: published,
      documentId,
    });
  }
  const held = documents.map(({ id, title, authors, published }): GraphNode => {
    trashed.delete(id);
    const by = authors.length === 0 ? null : authors.join(', ');
    return { ...node('document', id, title), by, date: published, documentId: id };
  });
  return [...held, ...trashed.values()].map((one) => ({
    ...one,
    claims: one.documentId === null ? 0 : (claims.get(one.documentId)?.size ?? 0),
  }));
}

function wantedNodes(wanted: readonly FoundWanted[]): readonly GraphNode[] {
  return wanted.map(({ source: { key, called, item, claims } }) => {
    const { issued } = item;
    const [person] = item.author ?? item.editor ?? [];
    const year = issued?.['date-parts']?.[0]?.[0];
    return {
      ...node('wanted', key, called),
      by: person?.literal ?? person?.family ?? null,
      date: issued?.edtf ?? (year === undefined ? null : String(year)),
      claims,
    };
  });
}

function nodesOfCase(known: KnownCase): readonly GraphNode[] {
  const { statements, sources } = restingOn(known);
  const people = known.people();
  const { all } = known;
  return [
    ...all.statements.map(({ id, speaker, said }) => ({
      ...node('statement', id, statementCalled(known, id)),
      by: speaker === null ? null : people.nameOf(speaker),
      date: said,
      claims: statements.get(id)?.size ?? 0,
    })),
    // Somebody of several names is one.
    ...all.sources
      .filter(({ id }) => people.personOf(id) === id)
      .map(({ id }) => ({
        ...node('source', id, people.nameOf(id)),
        claims: sources.get(id)?.size ?? 0,
      })),
    ...all.claims.map(({ id, text }) => ({ ...node('claim', id, text), claims: 1 })),
  ];
}

function node(kind: GraphNodeKind, id: string, called: string): GraphNode {
  return { key: keyOf(kind, id), kind, id, called, by: null, date: null, claims: 0, documentId: null };
}

function citingEdges({ edges }: CitationGraph, wanted: readonly FoundWanted[]): readonly GraphEdge[] {
  return [
    ...edges.map(({ from, to, state, places }): GraphEdge => ({
      ...edge(keyOf('document', from), 'cites', keyOf('document', to)),
      state,
      places,
    })),
    ...wanted.flatMap(({ source: { key, citedBy } }) => {
      const citing = new Set(citedBy.map(({ documentId }) => documentId));
      return [...citing].map((id): GraphEdge => ({
        ...edge(keyOf('document', id), 'cites', keyOf('wanted', key)),
        places: citedBy
          .filter(({ documentId }) => documentId === id)
          .map(({ label, raw, range, markers }) => ({ label, raw, range, markers })),
      }));
    }),
  ];
}

function edgesOfCase({ all, people }: KnownCase, documentNode: (id: string) => string): readonly GraphEdge[] {
  const person = (id: string): string => keyOf('source', people().personOf(id));
  return [
    ...all.statements.flatMap(({ id, speaker, document, from }) => {
      const own = keyOf('statement', id);
      return [
        ...(document === null ? [] : [edge(own, 'stands-in', documentNode(document))]),
        ...(speaker === null ? [] : [edge(own, 'said-by', person(speaker))]),
        ...from.map((one) => {
          if (one.kind === 'statement') return edge(own, 'taken-from', keyOf('statement', one.id));
          return edge(own, 'taken-from', one.kind === 'source' ? person(one.id) : documentNode(one.id));
        }),
      ];
    }),
    ...all.claims.flatMap(({ id, evidence }) =>
      evidence.map(({ statement, stance }): GraphEdge => ({
        ...edge(keyOf('statement', statement), 'speaks-of', keyOf('claim', id)),
        stance,
      })),
    ),
  ];
}

function edge(from: string, kind: GraphEdge['kind'], to: string): GraphEdge {
  return { from, to, kind, state: 'confirmed', stance: null, places: [] };
}
