import { createContext, useContext } from 'react';
import type { ClaimSummary, SourceUse } from '#shared/model/case-shown.ts';
import type { Claim } from '#shared/model/case.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { CaseView } from '../bridge/case-views.ts';
import type { StatedAs } from '../bridge/casing.tsx';
import type { Attempt } from '../bridge/use-attempt.ts';
import type { Loaded } from '../bridge/use-answer.ts';
import type { Where } from '../bridge/where-to-open.ts';

/** A dialog that is asked for. */
export type Asked =
  /** A new source, or one that is changed. */
  | { readonly kind: 'source'; readonly source: SourceUse | null }
  | { readonly kind: 'join-source'; readonly source: SourceUse }
  /** `at`: the field that the focus goes to. */
  | { readonly kind: 'statement'; readonly id: string; readonly at?: 'basis' }
  | { readonly kind: 'claim'; readonly claim: Pick<Claim, 'id' | 'text' | 'type'> | null }
  /** Position in the claim of the evidence that is changed; null to add some, of a statement where one is given. */
  | {
      readonly kind: 'evidence';
      readonly claim: string;
      readonly position: number | null;
      readonly statement?: string;
    }
  /** Selected words. */
  | {
      readonly kind: 'words';
      readonly words: string;
      readonly range: PassageRange;
      readonly as: StatedAs;
    };

/** What can be done with the case, from wherever it is shown. */
export interface CaseContext {
  readonly sources: Loaded<readonly SourceUse[]>;
  readonly claims: Loaded<readonly ClaimSummary[]>;
  /** Asks for both again. */
  readonly refresh: () => void;
  readonly open: (view: CaseView, where?: Where) => void;
  readonly ask: (asked: Asked) => void;
  readonly attempt: Attempt;
  /** Asks where, and writes a source report of the claims. */
  readonly writeReport: (claims: readonly string[]) => void;
}

const Context = createContext<CaseContext | null>(null);
export const CaseContextProvider = Context.Provider;

export function useCase(): CaseContext {
  const found = useContext(Context);
  if (!found) throw new Error('the case needs a CaseProvider above it');
  return found;
}
