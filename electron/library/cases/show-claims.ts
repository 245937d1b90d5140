import { conflictsOf } from '#shared/case/claim-values.ts';
import type { ClaimReport } from '#shared/model/case-report.ts';
import type { ClaimPage, ClaimSummary, EvidenceShown, StatementShown } from '#shared/model/case-shown.ts';
import type { Claim, Statement } from '#shared/model/case.ts';
import { type KnownCase, SUMMARIES } from './known-case.ts';
import { sourceUses } from './show-sources.ts';

/** Every claim as lists show it, by its id, in the order of the case. */
export function claimSummaries(known: KnownCase): ReadonlyMap<string, ClaimSummary> {
  return known.kept(
    SUMMARIES,
    () =>
      new Map(
        known.all.claims.map((claim) => [claim.id, known.carried.get(claim.id) ?? summaryOf(known, claim)]),
      ),
  );
}

function summaryOf(known: KnownCase, claim: Claim): ClaimSummary {
  const { origins, against, conflicts, loops, remarks } = known.standing(claim);
  return {
    id: claim.id,
    text: claim.text,
    type: claim.type,
    origins,
    against,
    conflicts: conflicts.length,
    loops: loops.length,
    remarks,
  };
}

type Show = (statements: readonly Statement[]) => Promise<readonly StatementShown[]>;

/** All that is known of a claim; null for one that is not there. */
export async function claimPage(known: KnownCase, id: string, show: Show): Promise<ClaimPage | null> {
  const claim = known.claims().get(id);
  if (!claim) return null;
  const report = known.kept(`report ${id}`, () => known.standing(claim).report());
  const statements = await show(
    [...statementsNamed(claim, report)].flatMap((one) => known.statements().get(one) ?? []),
  );
  const { text, type } = claim;
  return {
    claim: { id, text, type },
    evidence: evidenceShown(known, claim),
    report,
    statements: Object.fromEntries(statements.map((one) => [one.id, one])),
    sources: sourcesOf(known, report, statements),
  };
}

function evidenceShown(known: KnownCase, claim: Claim): readonly EvidenceShown[] {
  const conflicts = claim.evidence.map((): number[] => []);
  for (const [one, other] of conflictsOf(claim, known.people()).pairs) {
    conflicts[one]?.push(other);
    conflicts[other]?.push(one);
  }
  return claim.evidence.map((one, position) => ({
    ...one,
    position,
    conflictsWith: conflicts[position] ?? [],
  }));
}

/** Those that the claim rests on too, as far as the report tells of the way there. */
function statementsNamed({ evidence }: Claim, report: ClaimReport): ReadonlySet<string> {
  return new Set([
    ...evidence.map(({ statement }) => statement),
    ...report.unknown.flatMap(({ kind, id }) => (kind === 'statement' ? [id] : [])),
    ...report.paths.flatMap(({ statement, through }) => [statement, ...through]),
    ...report.checks.flatMap(({ statement, from }) => [statement, ...(from === null ? [] : [from])]),
    ...report.loops.flat(),
    ...report.remarks.flatMap(({ about, id }) => (about === 'statement' ? [id] : [])),
  ]);
}

function sourcesOf(
  known: KnownCase,
  report: ClaimReport,
  statements: readonly StatementShown[],
): ClaimPage['sources'] {
  const uses = sourceUses(known);
  const ids = new Set([
    ...report.origins,
    ...report.against.origins,
    ...report.paths.flatMap(({ origin, end }) => [
      ...(origin === null ? [] : [origin]),
      ...(end?.kind === 'source' ? [end.id] : []),
    ]),
    ...report.unknown.flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])),
    ...report.checks.flatMap(({ from }) => from ?? []),
    ...report.remarks.flatMap(({ about, id }) => (about === 'source' ? [id] : [])),
    ...statements.flatMap(({ speaker, by, from }) => [
      ...(speaker === null ? [] : [speaker]),
      ...(by === null ? [] : [by.id]),
      ...from.flatMap((one) => (one.kind === 'source' ? [one.id] : [])),
    ]),
  ]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const use = uses.get(id);
      return use ? [[id, use] as const] : [];
    }),
  );
}
