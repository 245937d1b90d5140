import type { GraphEdge, GraphNode, GraphValue } from '#shared/graph/graphml.ts';
import type { Case } from '#shared/model/case.ts';

type Kind = 'source' | 'document' | 'statement' | 'claim';

/**
 * Who says what where, from whom, and of what, as a graph. A source and a statement may go by one id, so the nodes say which
 * they are: `statement:t1`.
 */
export function caseGraph({ sources, documents, statements, claims }: Case): {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
} {
  const node = (kind: Kind, id: string, attributes: Readonly<Record<string, GraphValue>>): GraphNode => ({
    id: nameOf(kind, id),
    attributes: { kind, id, ...attributes },
  });
  return {
    nodes: [
      ...sources.map(({ id, name, kind, reliability }) =>
        node('source', id, { label: name || id, type: kind || null, grade: reliability?.grade ?? null }),
      ),
      ...documents.map(({ id, title, published, documentId }) =>
        node('document', id, { label: title || id, date: published, held: documentId !== null }),
      ),
      ...statements.map(({ id, text, said, basis }) =>
        node('statement', id, { label: text || id, date: said, type: basis }),
      ),
      ...claims.map(({ id, text, type }) => node('claim', id, { label: text, type })),
    ],
    edges: [
      ...sources.flatMap(({ id, sameAs }) => edge('source', id, 'same as', 'source', sameAs)),
      ...documents.flatMap(({ id, author }) => edge('document', id, 'by', 'source', author)),
      ...statements.flatMap(({ id, document, speaker, from }) => [
        ...edge('statement', id, 'in', 'document', document),
        ...edge('statement', id, 'said by', 'source', speaker),
        ...from.flatMap((one) => edge('statement', id, 'from', one.kind, one.id)),
      ]),
      ...claims.flatMap(({ id, evidence }) =>
        evidence.flatMap(({ statement, stance }) => edge('statement', statement, stance, 'claim', id)),
      ),
    ],
  };
}

function nameOf(kind: Kind, id: string): string {
  return `${kind}:${id}`;
}

function edge(
  from: Kind,
  id: string,
  relation: string,
  to: Kind,
  other: string | null,
): readonly GraphEdge[] {
  return other === null ? [] : [{ from: nameOf(from, id), to: nameOf(to, other), attributes: { relation } }];
}
