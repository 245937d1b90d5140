import { fold } from '#shared/fold/fold.ts';
import type { ClaimSummary } from '#shared/model/case-shown.ts';

export const CLAIM_ORDERS = ['made', 'text', 'origins', 'conflicts'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** Those whose text holds every word that was typed, in any spelling. */
export function listedClaims(claims: readonly ClaimSummary[], query: string): readonly ClaimSummary[] {
  const wanted = fold(query)
    .text.split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return claims;
  return claims.filter(({ text }) => {
    const folded = fold(text).text;
    return wanted.every((word) => folded.includes(word));
  });
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** As they were made; by their words; or by what is counted, the most first. */
export function sortClaims(
  claims: readonly ClaimSummary[],
  { order, reversed }: { readonly order: ClaimOrder; readonly reversed: boolean },
): readonly ClaimSummary[] {
  const sorted = order === 'made' ? claims : claims.toSorted(COMPARE[order]);
  return reversed ? sorted.toReversed() : sorted;
}

const COMPARE: Readonly<Record<Exclude<ClaimOrder, 'made'>, (a: ClaimSummary, b: ClaimSummary) => number>> = {
  text: (a, b) => collator.compare(a.text, b.text),
  origins: (a, b) => b.origins.certain - a.origins.certain || b.origins.possible - a.origins.possible,
  conflicts: (a, b) => b.conflicts - a.conflicts,
};
