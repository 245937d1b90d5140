import { checksOf } from '../corroboration/checks.ts';
import { corroborate, type Corroboration } from '../corroboration/corroborate.ts';
import { pathsOf } from '../corroboration/paths.ts';
import type { Root } from '../corroboration/provenance.ts';
import type { ClaimReport, OriginPath, Origins, ValueConflict } from '../model/case-report.ts';
import type { Case, Claim, From, Stance, Statement } from '../model/case.ts';
import { type ClaimProvenance, documentKey, outsideFrom, provenanceIn } from './case-provenance.ts';
import { conflictsOf } from './claim-values.ts';
import { type People, peopleIn } from './people.ts';
import { remarksOn } from './remarks.ts';

/** Paths are told of so many statements of a claim, and of fewer where thousands hang together. */
const MOST_FOLLOWED = 100;
const MOST_STEPS = 200_000;

/** Answers for a claim of the case how it stands. What all claims share is worked out once. */
export function claimReports(all: Case): (claim: Claim) => ClaimReport {
  const people = peopleIn(all.sources);
  const provenance = provenanceIn(all, people);
  const keys = new Map(all.documents.map((document) => [document.id, documentKey(document)]));
  const statements = new Map(all.statements.map((statement) => [statement.id, statement]));
  const remarks = remarksOn(all, people);
  return (claim) => {
    const found = provenance(claim);
    const supporting = statementsOf(claim, 'supports');
    const contradicting = statementsOf(claim, 'contradicts');
    const counted = corroborate(supporting, found.roots);
    return {
      id: claim.id,
      text: claim.text,
      type: claim.type,
      ...originsOf(supporting, counted, statements, keys),
      unknown: counted.unknown.map(endOf),
      paths: followed(supporting, found).flatMap((id) => pathsFrom(id, found)),
      checks: checksOf(supporting, found.reach, found.roots, counted).map((check) => ({
        ...check,
        from: check.from === null ? null : outsideFrom(check.from).id,
      })),
      against: originsOf(contradicting, corroborate(contradicting, found.roots), statements, keys),
      ...conflictsIn(claim, statements, people),
      loops: found.loops,
      retracted: statementsOf(claim, 'retracts'),
      remarks: remarks(claim, found.reach.keys()),
    };
  };
}

/** Each once, however often the claim names it. */
function statementsOf({ evidence }: Claim, stance: Stance): readonly string[] {
  return [...new Set(evidence.filter((one) => one.stance === stance).map(({ statement }) => statement))];
}

function originsOf(
  ids: readonly string[],
  { certain, possible, exact, origins, counted }: Corroboration,
  statements: ReadonlyMap<string, Statement>,
  keys: ReadonlyMap<string, string>,
): Origins {
  const documents = ids.flatMap((id) => statements.get(id)?.document ?? []);
  return {
    documents: new Set(documents.map((id) => keys.get(id) ?? id)).size,
    statements: ids.length,
    certain,
    possible,
    exact,
    origins,
    counted,
  };
}

function followed(ids: readonly string[], { reach }: ClaimProvenance): readonly string[] {
  return ids.slice(0, Math.min(MOST_FOLLOWED, Math.max(1, MOST_STEPS / reach.size)));
}

function endOf({ kind, id }: Root): From {
  return kind === 'outside' ? outsideFrom(id) : { kind: 'statement', id };
}

function pathsFrom(id: string, { reach, roots }: ClaimProvenance): readonly OriginPath[] {
  return pathsOf(id, reach, roots.get(id) ?? new Map()).map(({ statement, through, root }) => ({
    statement,
    through,
    origin: root.kind === 'person' ? root.id : null,
    end: root.kind === 'outside' ? outsideFrom(root.id) : null,
  }));
}

function conflictsIn(
  claim: Claim,
  statements: ReadonlyMap<string, Statement>,
  people: People,
): Pick<ClaimReport, 'conflicts' | 'moreConflicts'> {
  const { pairs, more } = conflictsOf(claim, people);
  const speakerOf = (id: string): string | null => {
    const speaker = statements.get(id)?.speaker ?? null;
    return speaker === null ? null : people.personOf(speaker);
  };
  const conflicts = pairs.flatMap(([first, second]): readonly ValueConflict[] => {
    const [one, other] = [claim.evidence[first], claim.evidence[second]];
    if (!one || !other || one.value === null || other.value === null) return [];
    const speaker = speakerOf(one.statement);
    return [
      {
        statements: [one.statement, other.statement],
        values: [one.value, other.value],
        sameSpeaker: speaker !== null && speaker === speakerOf(other.statement),
      },
    ];
  });
  return { conflicts, moreConflicts: more };
}
