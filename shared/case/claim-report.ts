import { checksOf } from '../corroboration/checks.ts';
import { certainIfKnown, corroborate, type Corroboration } from '../corroboration/corroborate.ts';
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

/** How a claim stands. What takes longer to say is worked out when it is asked for. */
export interface ClaimStanding extends Pick<ClaimReport, 'against' | 'conflicts' | 'loops'> {
  readonly origins: Origins;
  /** How many. */
  readonly remarks: number;
  readonly report: () => ClaimReport;
  /** Statements that it rests on, those of its evidence first. */
  readonly reach: () => Iterable<string>;
  /** Where the trail ends before anybody is known, with what knowing it could add to the certain origins. */
  readonly ends: () => readonly { readonly end: From; readonly gain: number }[];
}

/** More ends of one claim are not tried. */
const MOST_ENDS = 100;

/** Answers for a claim of the case how it stands, with all that can be said of it. */
export function claimReports(all: Case): (claim: Claim) => ClaimReport {
  const standings = claimStandings(all);
  return (claim) => standings(claim).report();
}

/** Answers for a claim of the case how it stands. What all claims share is worked out once. */
export function claimStandings(all: Case): (claim: Claim) => ClaimStanding {
  const people = peopleIn(all.sources);
  const provenance = provenanceIn(all, people);
  const keys = new Map(all.documents.map((document) => [document.id, documentKey(document)]));
  const statements = new Map(all.statements.map((statement) => [statement.id, statement]));
  const remarksOf = remarksOn(all, people);
  return (claim) => {
    const found = provenance(claim);
    const supporting = statementsOf(claim, 'supports');
    const contradicting = statementsOf(claim, 'contradicts');
    const counted = corroborate(supporting, found.roots);
    const origins = originsOf(supporting, counted, statements, keys);
    const against = originsOf(contradicting, corroborate(contradicting, found.roots), statements, keys);
    const { conflicts, moreConflicts } = conflictsIn(claim, statements, people);
    const remarks = remarksOf(claim, found.reach.keys()).count;
    const report = (): ClaimReport => {
      const { reach, roots, loops } = provenance(claim);
      return {
        id: claim.id,
        text: claim.text,
        type: claim.type,
        ...origins,
        unknown: counted.unknown.map(endOf),
        paths: followed(supporting, reach).flatMap((id) => pathsFrom(id, reach, roots)),
        checks: checksOf(supporting, reach, roots, counted).map((check) => ({
          ...check,
          from: check.from === null ? null : outsideFrom(check.from).id,
        })),
        against,
        conflicts,
        moreConflicts,
        loops,
        retracted: statementsOf(claim, 'retracts'),
        remarks: remarksOf(claim, reach.keys()).list(),
      };
    };
    // Not kept from above: of thousands of claims that would be much.
    const reach = (): Iterable<string> => provenance(claim).reach.keys();
    const ends = (): ReturnType<ClaimStanding['ends']> => {
      const { roots } = provenance(claim);
      return counted.unknown.slice(0, MOST_ENDS).map((root) => ({
        end: endOf(root),
        gain: certainIfKnown(supporting, roots, root) - counted.certain,
      }));
    };
    return { origins, against, conflicts, loops: found.loops, remarks, report, reach, ends };
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

function followed(ids: readonly string[], reach: ClaimProvenance['reach']): readonly string[] {
  return ids.slice(0, Math.min(MOST_FOLLOWED, Math.max(1, MOST_STEPS / reach.size)));
}

function endOf({ kind, id }: Root): From {
  return kind === 'outside' ? outsideFrom(id) : { kind: 'statement', id };
}

function pathsFrom(
  id: string,
  reach: ClaimProvenance['reach'],
  roots: ClaimProvenance['roots'],
): readonly OriginPath[] {
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
