import type { AliasOffer, ProposedName } from '#shared/model/name.ts';
import { nameKey } from '#shared/organisation/name.ts';
import { counted } from '../../ui/counted.ts';

export function proposalKey({ name, kind }: Pick<ProposedName, 'name' | 'kind'>): string {
  return `${kind} ${name}`;
}

export function offerKey({
  revisionId,
  start,
  end,
}: Pick<AliasOffer, 'revisionId' | 'start' | 'end'>): string {
  return `${revisionId} ${start} ${end}`;
}

/** “after the title آقای · 12 places in 4 documents”. */
export function evidenceInWords({ reason, count, documents }: ProposedName): string {
  return `${reason} · ${counted(count, 'place')} in ${counted(documents, 'document')}`;
}

/** Those of which some spelling holds what was typed, in whatever letters of it. */
export function matchingProposals(
  proposals: readonly ProposedName[],
  query: string,
): readonly ProposedName[] {
  const wanted = nameKey(query);
  if (wanted === '') return proposals;
  return proposals.filter(({ name, spellings }) =>
    [name, ...spellings].some((spelling) => nameKey(spelling).includes(wanted)),
  );
}
