import { useState } from 'react';
import type { AliasOffer, NameKind, NameUse, ProposedName } from '#shared/model/name.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { inTurn } from '../../bridge/in-turn.ts';
import { likelyFacts } from '../name-words.ts';
import { useNames } from '../names-context.tsx';
import { offerKey, proposalKey } from './finds.ts';
import type { Looking } from './use-looking.ts';

/** What was found and is not decided yet, what of it is chosen, and what can be done with it. */
export function useFinds(looking: Pick<Looking, 'proposals' | 'offers'>) {
  const { call } = useLibrary();
  const { attempt } = useNames();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [kinds, setKinds] = useState<ReadonlyMap<string, NameKind>>(new Map());
  const proposals = looking.proposals.filter((one) => !settled.has(proposalKey(one)));
  const offers = looking.offers.filter((one) => !settled.has(offerKey(one)));
  const kindOf = (one: ProposedName) => kinds.get(proposalKey(one)) ?? one.kind;

  const settle = (keys: readonly string[], act: () => Promise<unknown>, done: string) =>
    attempt(
      act().then(() => {
        setSettled((before) => new Set([...before, ...keys]));
        setChosen((before) => new Set([...before].filter((key) => !keys.includes(key))));
      }),
      done,
    );
  return {
    proposals,
    offers,
    hasSettled: settled.size > 0,
    chosen,
    setChosen,
    /** Those that what is done with several is meant for. */
    meant: proposals.filter((one) => chosen.has(proposalKey(one))),
    kindOf,
    setKind: (one: ProposedName, kind: NameKind) => setKinds(new Map([...kinds, [proposalKey(one), kind]])),
    make: (some: readonly ProposedName[]) =>
      settle(
        some.map(proposalKey),
        () => inTurn(some, (one) => call('names.create', one.name, kindOf(one))),
        some.length === 1 ? `“${some[0]?.name ?? ''}” is among the names.` : `${some.length} names made.`,
      ),
    dismiss: (some: readonly ProposedName[]) =>
      settle(
        some.map(proposalKey),
        () => inTurn(some, (one) => call('names.dismiss', one.name)),
        notOffered(some.map(({ name }) => name)),
      ),
    /** Makes it another name of one that is there. */
    give: (proposal: ProposedName, name: NameUse) =>
      settle(
        [proposalKey(proposal)],
        () => call('names.addAlias', name.id, proposal.name, likelyFacts(name.name, proposal.name), null),
        `“${name.name}” also goes by “${proposal.name}”.`,
      ),
    takeOffer: (offer: AliasOffer, act: () => Promise<unknown>, done: string) =>
      settle([offerKey(offer)], act, done),
    dismissOffer: (offer: AliasOffer) =>
      settle(
        [offerKey(offer)],
        () => inTurn(offer.short, (short) => call('names.dismiss', short)),
        notOffered(offer.short),
      ),
  };
}

function notOffered(names: readonly string[]): string {
  const [first = ''] = names;
  return names.length === 1 ? `“${first}” is not offered again.` : `${names.length} are not offered again.`;
}
