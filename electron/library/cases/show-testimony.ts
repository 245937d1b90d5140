import { alignTestimonies, testimonyOf } from '#shared/case/testimony.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { AlignedSources, SourcePage, StatementShown } from '#shared/model/case-shown.ts';
import type { Statement } from '#shared/model/case.ts';
import type { NameId } from '#shared/model/ids.ts';
import type { KnownCase } from './known-case.ts';
import { claimSummaries } from './show-claims.ts';
import { sourceUses } from './show-sources.ts';

type Show = (statements: readonly Statement[]) => Promise<readonly StatementShown[]>;

/** All that is known of a source and of those who are the same person; null for one that is not there. */
export async function sourcePage(
  known: KnownCase,
  id: string,
  show: Show,
  findName: (id: NameId) => Promise<SourcePage['name']>,
): Promise<SourcePage | null> {
  const uses = sourceUses(known);
  const source = uses.get(id);
  if (!source) return null;
  const same = [...uses.values()].filter((one) => one.person === source.person && one.id !== id);
  const named = [source, ...same].find(({ nameId }) => nameId !== null)?.nameId ?? null;
  const testimony = testimonyOf(known.all, id);
  const summaries = claimSummaries(known);
  const claims = new Set(testimony.flatMap((entry) => entry.claims.map(({ claim }) => claim)));
  return {
    source,
    same,
    name: named === null ? null : await findName(named),
    testimony,
    statements: await shownById(
      known,
      testimony.map(({ statement }) => statement),
      show,
    ),
    claims: Object.fromEntries(
      [...claims].flatMap((claim) => {
        const summary = summaries.get(claim);
        return summary ? [[claim, summary] as const] : [];
      }),
    ),
  };
}

/** Fails with `not-found`. */
export async function alignedSources(
  known: KnownCase,
  one: string,
  other: string,
  show: Show,
): Promise<AlignedSources> {
  const uses = sourceUses(known);
  const [first, second] = [uses.get(one), uses.get(other)];
  if (!first || !second) throw new Failed('not-found', `The case has no source “${first ? other : one}”.`);
  const said = [one, other].flatMap((id) => testimonyOf(known.all, id).map(({ statement }) => statement));
  return {
    one: first,
    other: second,
    claims: alignTestimonies(known.all, one, other),
    statements: await shownById(known, said, show),
  };
}

async function shownById(
  known: KnownCase,
  ids: readonly string[],
  show: Show,
): Promise<Readonly<Record<string, StatementShown>>> {
  const statements = [...new Set(ids)].flatMap((id) => known.statements().get(id) ?? []);
  return Object.fromEntries((await show(statements)).map((one) => [one.id, one]));
}
