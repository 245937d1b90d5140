import type { CaseTimeline, TimelineRow } from '#shared/model/case-timeline.ts';
import type { StatementPlace } from '#shared/model/case-shown.ts';
import type { CitationGraph } from '#shared/model/citation-graph.ts';
import { compareSpans, type Span, spanOf } from '#shared/timeline/span.ts';
import { dateFindings } from './date-findings.ts';
import type { KnownCase } from './known-case.ts';
import { documentCalled } from './show-statements.ts';

/** Statements and documents with their times, in order of time; without any last. */
export function caseTimeline(
  known: KnownCase,
  graph: CitationGraph,
  places: ReadonlyMap<string, StatementPlace>,
): CaseTimeline {
  const people = known.people();
  const ownIds = new Map<string | null, string>(
    known.all.documents.map(({ id, documentId }) => [documentId, id]),
  );
  const rows = [...statementRows(known, places), ...documentRows(known, graph)];
  return {
    rows: inOrder(rows),
    presences: known.all.sources.flatMap(({ id, present }) =>
      present === null
        ? []
        : [{ source: people.personOf(id), called: people.nameOf(people.personOf(id)), present }],
    ),
    findings: dateFindings(known, graph).map(({ kind, id, message, certainty }) => ({
      kind,
      id: kind === 'document' ? (ownIds.get(id) ?? id) : id,
      message,
      certainty,
    })),
  };
}

function statementRows(
  known: KnownCase,
  places: ReadonlyMap<string, StatementPlace>,
): readonly TimelineRow[] {
  const people = known.people();
  const claims = claimsSpokenOf(known);
  return known.all.statements.map(({ id, text, speaker, document, event, said }) => {
    const standsIn = document === null ? undefined : known.documents().get(document);
    return {
      kind: 'statement',
      id,
      title: text || id,
      by: speaker === null ? null : people.nameOf(speaker),
      source: speaker === null ? null : people.personOf(speaker),
      event,
      said,
      published: standsIn?.published ?? null,
      place: places.get(id) ?? null,
      documentId: standsIn?.documentId ?? null,
      claims: claims.get(id) ?? [],
    };
  });
}

/** Those of the case under their ids there, and the others of the library. */
function documentRows(known: KnownCase, { documents }: CitationGraph): readonly TimelineRow[] {
  const people = known.people();
  const library = new Map(documents.map((document) => [document.id, document]));
  const spoken = claimsOfDocuments(known);
  const ofCase = known.all.documents.map(({ id, author, published, documentId }): TimelineRow => {
    const held = documentId === null ? undefined : library.get(documentId);
    return {
      kind: 'document',
      id,
      title: documentCalled(known, id),
      by: author === null ? written(held?.authors ?? []) : people.nameOf(author),
      source: author === null ? null : people.personOf(author),
      event: null,
      said: null,
      published: published ?? held?.published ?? null,
      place: null,
      documentId,
      claims: [...(spoken.get(id) ?? [])],
    };
  });
  const ofLibrary = new Set(ofCase.map(({ documentId }) => documentId));
  const others = documents
    .filter(({ id }) => !ofLibrary.has(id))
    .map(({ id, title, authors, published }): TimelineRow => ({
      kind: 'document',
      id,
      title,
      by: written(authors),
      source: null,
      event: null,
      said: null,
      published,
      place: null,
      documentId: id,
      claims: [],
    }));
  return [...ofCase, ...others];
}

function written(authors: readonly string[]): string | null {
  return authors.length === 0 ? null : authors.join(', ');
}

function claimsSpokenOf({ all }: KnownCase): ReadonlyMap<string, readonly string[]> {
  const claims = new Map<string, string[]>();
  for (const { id, evidence } of all.claims) {
    for (const statement of new Set(evidence.map((one) => one.statement)))
      claims.set(statement, [...(claims.get(statement) ?? []), id]);
  }
  return claims;
}

function claimsOfDocuments(known: KnownCase): ReadonlyMap<string, ReadonlySet<string>> {
  const spoken = new Map<string, Set<string>>();
  for (const [statement, claims] of claimsSpokenOf(known)) {
    const document = known.statements().get(statement)?.document ?? null;
    if (document === null) continue;
    spoken.set(document, new Set([...(spoken.get(document) ?? []), ...claims]));
  }
  return spoken;
}

/** When it happened counts first, then when it was said, then when it appeared. */
function inOrder(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  return rows
    .map((row) => ({ row, span: spanOf(row.event ?? row.said ?? row.published ?? '') }))
    .toSorted((a, b) => bySpan(a.span, b.span))
    .map(({ row }) => row);
}

function bySpan(one: Span | null, other: Span | null): number {
  if (one && other) return compareSpans(one, other);
  return Number(one === null) - Number(other === null);
}
