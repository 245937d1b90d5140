import type { Case, CaseDocument } from '../model/case.ts';

export interface WantedDocument {
  readonly document: CaseDocument;
  /** So many claims rest on what stands in it. */
  readonly claims: number;
  readonly statements: number;
}

/** Documents that the case speaks of and the library does not hold, the one on which most hangs first. */
export function wantedIn(
  { documents, statements }: Case,
  reaches: Iterable<Iterable<string>>,
): readonly WantedDocument[] {
  const documentOf = new Map(statements.map(({ id, document }) => [id, document]));
  const claims = new Map<string, number>();
  for (const reach of reaches) {
    const standsIn = new Set([...reach].flatMap((id) => documentOf.get(id) ?? []));
    for (const id of standsIn) claims.set(id, (claims.get(id) ?? 0) + 1);
  }
  const count = new Map<string, number>();
  for (const { document } of statements) if (document) count.set(document, (count.get(document) ?? 0) + 1);
  return documents
    .filter(({ documentId }) => documentId === null)
    .map((document) => ({
      document,
      claims: claims.get(document.id) ?? 0,
      statements: count.get(document.id) ?? 0,
    }))
    .toSorted((a, b) => b.claims - a.claims || b.statements - a.statements);
}
