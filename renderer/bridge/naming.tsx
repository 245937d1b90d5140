import { createContext, useContext } from 'react';
import type { NameId } from '#shared/model/ids.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { Where } from './where-to-open.ts';

/** Names of people, organisations, places and events, from wherever in the window. */
export interface Naming {
  /** Opens the page of a name. */
  readonly open: (id: NameId, where?: Where) => void;
  /** Asks which name the words of a range are, or makes one of them. */
  readonly add: (words: string, range: PassageRange) => void;
}

const nothing = () => undefined;
/** Of a part of the window that stands alone. */
const NO_NAMING: Naming = { open: nothing, add: nothing };
const NamingContext = createContext(NO_NAMING);
export const NamingContextProvider = NamingContext.Provider;

export function useNaming(): Naming {
  return useContext(NamingContext);
}
