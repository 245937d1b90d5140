import { isDeepStrictEqual } from 'node:util';
import { type ClaimStanding, claimStandings } from '#shared/case/claim-report.ts';
import { type People, peopleIn } from '#shared/case/people.ts';
import type { Case, CaseDocument, Claim, Source, Statement } from '#shared/model/case.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { listTitlesOfCase, readCase } from '../../storage/cases.ts';
import type { Reader } from '../../storage/database.ts';
import { dataVersion } from '../../storage/data-version.ts';
import { carriedSummaries, type Summaries } from './carried-summaries.ts';
import { sameCase } from './same-case.ts';

/** A case with what follows from it. Each is worked out when it is first asked for, and only once. */
export interface KnownCase {
  readonly all: Case;
  /** Titles of the library, of the documents that the case has from there. */
  readonly titles: ReadonlyMap<DocumentId, string>;
  people(): People;
  statements(): ReadonlyMap<string, Statement>;
  documents(): ReadonlyMap<string, CaseDocument>;
  sources(): ReadonlyMap<string, Source>;
  claims(): ReadonlyMap<string, Claim>;
  /** Of one of its claims. */
  standing(claim: Claim): ClaimStanding;
  /** What somebody works out of the case, kept under a name as long as the case is the same. */
  kept<T>(name: string, workOut: () => T): T;
  /** What stands as it stood before the last change. */
  readonly carried: Summaries;
  /** The summaries of all claims, where somebody has worked them out. */
  summaries(): Summaries | null;
}

/** Under which they are kept. */
export const SUMMARIES = 'claim summaries';

export interface CaseKnower {
  /** The case as it is now: the same one for as long as nothing of it changes. */
  know(): Promise<KnownCase>;
  /** As it was last asked for; null where nobody has. */
  last(): KnownCase | null;
}

export function caseKnower(db: Reader): CaseKnower {
  let known: KnownCase | null = null;
  let version: number | null = null;
  let reading: Promise<KnownCase> | null = null;
  const read = async (): Promise<KnownCase> => {
    // Before the case is read: what changes meanwhile is read anew next time.
    const now = await dataVersion(db);
    if (known && version === now) return known;
    const [held, titles] = [await readCase(db), await listTitlesOfCase(db)];
    const all = known ? sameCase(known.all, held) : held;
    // Most of what is written to a library is no part of a case.
    if (known?.all !== all || !isDeepStrictEqual(known.titles, titles)) known = knownCase(all, titles, known);
    version = now;
    return known;
  };
  return {
    know: () =>
      (reading ??= read().finally(() => {
        reading = null;
      })),
    last: () => known,
  };
}

function knownCase(all: Case, titles: ReadonlyMap<DocumentId, string>, before: KnownCase | null): KnownCase {
  const worked = new Map<string, unknown>();
  const kept = <T>(name: string, workOut: () => T): T => {
    if (!worked.has(name)) worked.set(name, workOut());
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is kept under a name is that name's
    return worked.get(name) as T;
  };
  return {
    all,
    titles,
    people: () => kept('people', () => peopleIn(all.sources)),
    statements: () => kept('statements', () => byId(all.statements)),
    documents: () => kept('documents', () => byId(all.documents)),
    sources: () => kept('sources', () => byId(all.sources)),
    claims: () => kept('claims', () => byId(all.claims)),
    standing: rememberedStandings(all),
    carried: carriedFrom(before, all),
    kept,
    summaries: () => (worked.has(SUMMARIES) ? kept(SUMMARIES, () => new Map()) : null),
  };
}

function carriedFrom(before: KnownCase | null, all: Case): Summaries {
  const summaries = before?.summaries() ?? null;
  return before && summaries ? carriedSummaries(before.all, summaries, all) : new Map();
}

function rememberedStandings(all: Case): (claim: Claim) => ClaimStanding {
  let work: ((claim: Claim) => ClaimStanding) | null = null;
  const known = new Map<string, ClaimStanding>();
  return (claim) => {
    const standing = known.get(claim.id) ?? (work ??= claimStandings(all))(claim);
    known.set(claim.id, standing);
    return standing;
  };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
