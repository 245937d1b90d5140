import type { Case, Statement } from '../model/case.ts';
import type { AlignedClaim, TestimonyEntry } from '../model/testimony.ts';
import { compareSpans, spanOf } from '../timeline/span.ts';
import { conflictsOf } from './claim-values.ts';
import { type People, peopleIn } from './people.ts';

/** All words of a source under any of their names, in the order in which they were said; without a date last. */
export function testimonyOf(all: Case, source: string): readonly TestimonyEntry[] {
  const people = peopleIn(all.sources);
  const published = new Map(all.documents.map((document) => [document.id, document.published]));
  const said = claimsByStatement(all);
  return all.statements
    .filter((statement) => isSaidBy(statement, source, people))
    .map((statement): TestimonyEntry => ({
      statement: statement.id,
      text: statement.text,
      document: statement.document,
      date:
        statement.said ?? (statement.document === null ? null : (published.get(statement.document) ?? null)),
      claims: said.get(statement.id) ?? [],
    }))
    .toSorted((a, b) => compareDates(a.date, b.date));
}

function isSaidBy({ speaker }: Statement, source: string, people: People): boolean {
  return speaker !== null && people.personOf(speaker) === people.personOf(source);
}

function claimsByStatement({ claims }: Case): ReadonlyMap<string, TestimonyEntry['claims']> {
  const found = new Map<string, TestimonyEntry['claims'][number][]>();
  for (const { id, evidence } of claims) {
    for (const { statement, stance, value } of evidence) {
      const own = found.get(statement) ?? [];
      own.push({ claim: id, stance, value });
      found.set(statement, own);
    }
  }
  return found;
}

function compareDates(one: string | null, other: string | null): number {
  const [a, b] = [one, other].map((date) => (date === null ? null : spanOf(date)));
  if (a && b) return compareSpans(a, b);
  return a ? -1 : b ? 1 : 0;
}

/** Two sources side by side, by the claims of which at least one of them says something. */
export function alignTestimonies(all: Case, one: string, other: string): readonly AlignedClaim[] {
  const people = peopleIn(all.sources);
  const [first, second] = [testimonyOf(all, one), testimonyOf(all, other)];
  return all.claims.flatMap((claim): readonly AlignedClaim[] => {
    const [here, there] = [first, second].map((entries) =>
      entries.filter(({ claims }) => claims.some((said) => said.claim === claim.id)),
    );
    if (!here || !there || here.length + there.length === 0) return [];
    const sides = claim.evidence.map(({ statement }) =>
      here.some((entry) => entry.statement === statement)
        ? 'one'
        : there.some((entry) => entry.statement === statement)
          ? 'other'
          : null,
    );
    const conflict = conflictsOf(claim, people).pairs.some(([a, b]) => {
      const [left, right] = [sides[a], sides[b]];
      return left != null && right != null && left !== right;
    });
    return [{ claim: claim.id, text: claim.text, one: here, other: there, conflict }];
  });
}
