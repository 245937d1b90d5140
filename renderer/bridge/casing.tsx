import { createContext, useContext } from 'react';
import type { PassageRange } from '#shared/model/passage.ts';
import type { CaseView } from './case-views.ts';
import type { Where } from './where-to-open.ts';

/** Whether words are to mean something for a claim, or are a statement and nothing more. */
export type StatedAs = 'claim' | 'statement';

/** Who says what, and from whom, from wherever in the window. */
export interface Casing {
  /** Opens a page of the case. */
  readonly open: (view: CaseView, where?: Where) => void;
  /** Asks who says the words of a range, and what they mean for a claim. */
  readonly state: (words: string, range: PassageRange, as: StatedAs) => void;
  /** Asks what is known of a statement: who says it, and from whom. */
  readonly change: (statement: string) => void;
}

const nothing = () => undefined;
/** Of a part of the window that stands alone. */
const NO_CASING: Casing = { open: nothing, state: nothing, change: nothing };
const CasingContext = createContext(NO_CASING);
export const CasingContextProvider = CasingContext.Provider;

export function useCasing(): Casing {
  return useContext(CasingContext);
}
