import { useCallback, useState } from 'react';
import type { AliasOffer, ProposedName } from '#shared/model/name.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { type Look, type LookUnderWay, useLook } from '../../bridge/use-look.ts';

export interface Looking extends Look {
  /** What is being looked for: the library is gone through once for each. */
  readonly sought: 'short forms' | 'names';
  readonly proposals: readonly ProposedName[];
  readonly offers: readonly AliasOffer[];
}

/** Looks through the library for names from when it is mounted, and gives up when it is taken away. */
export function useLooking(): Looking {
  const { call } = useLibrary();
  const [sought, setSought] = useState<Looking['sought']>('short forms');
  const [proposals, setProposals] = useState<readonly ProposedName[]>([]);
  const [offers, setOffers] = useState<readonly AliasOffer[]>([]);
  const work = useCallback(
    async ({ isWanted, restart }: LookUnderWay) => {
      const explained = await call('names.offers');
      if (!isWanted()) return;
      setOffers(explained);
      restart();
      setSought('names');
      const found = await call('names.propose');
      if (isWanted()) setProposals(found);
    },
    [call],
  );
  const look = useLook(work, { cancel: 'names.cancelLooking', progress: 'names.progress' });
  const again = () => {
    setSought('short forms');
    look.again();
  };
  return { ...look, again, sought, proposals, offers };
}
