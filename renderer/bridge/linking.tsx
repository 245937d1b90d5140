import { createContext, useContext } from 'react';
import type { LinkTypeId } from '#shared/model/ids.ts';
import type { LinkEnd, LinkEndView, LinkView } from '#shared/model/link.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { Where } from './where-to-open.ts';

/** What can become an end of a link: something of the library, or words that are no passage yet. */
export type Linkable = LinkEnd | ({ readonly kind: 'words' } & PassageRange);

/** Linking two things of the library, wherever in the window each of them is. */
export interface Linking {
  /** The end that waits for the other; null for none. */
  readonly held: LinkEndView | null;
  /** Holds it, or, where another is held already, asks how the two are linked. */
  readonly take: (end: Linkable) => void;
  /** Holds it in place of any other. The type is the one that is offered first. */
  readonly hold: (end: Linkable, typeId?: LinkTypeId) => void;
  /** Lets go of what is held. */
  readonly release: () => void;
  /** Asks how the two are linked. */
  readonly ask: (from: Linkable, to: Linkable) => void;
  /** Holds it and lets the other end be chosen from a list; without it, that of what is held. */
  readonly choose: (from?: Linkable, typeId?: LinkTypeId) => void;
  readonly change: (link: LinkView) => void;
  readonly remove: (link: LinkView) => void;
  readonly open: (end: LinkEndView, where?: Where) => void;
}

const nothing = () => undefined;
/** Of a part of the window that stands alone. */
const NO_LINKING: Linking = {
  held: null,
  take: nothing,
  hold: nothing,
  release: nothing,
  ask: nothing,
  choose: nothing,
  change: nothing,
  remove: nothing,
  open: nothing,
};
const LinkingContext = createContext(NO_LINKING);
export const LinkingContextProvider = LinkingContext.Provider;

export function useLinking(): Linking {
  return useContext(LinkingContext);
}
