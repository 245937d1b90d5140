import { createContext, useContext } from 'react';
import type { AliasId, NameId } from '#shared/model/ids.ts';
import type { Alias, Name, NameUse } from '#shared/model/name.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { Attempt } from '../bridge/use-attempt.ts';
import type { Loaded } from '../bridge/use-answer.ts';
import type { Where } from '../bridge/where-to-open.ts';

/** A dialog that is asked for. */
export type Asked =
  | { readonly kind: 'new' }
  | { readonly kind: 'change'; readonly name: Name }
  | { readonly kind: 'merge'; readonly name: Name; readonly other: Name | null }
  | { readonly kind: 'alias'; readonly name: Name; readonly alias: Alias | null }
  | { readonly kind: 'add'; readonly words: string; readonly range: PassageRange }
  | { readonly kind: 'find' };

/** What can be done with the names of the library, from wherever names are shown. */
export interface Names {
  readonly list: Loaded<readonly NameUse[]>;
  readonly refresh: () => void;
  readonly ask: (asked: Asked) => void;
  readonly open: (id: NameId, where?: Where) => void;
  /** Puts every place of the name into the results of a search. */
  readonly search: (name: string) => void;
  readonly attempt: Attempt;
  readonly deleteNames: (names: readonly Name[]) => void;
  readonly removeAlias: (id: AliasId) => void;
}

const NamesContext = createContext<Names | null>(null);
export const NamesContextProvider = NamesContext.Provider;

export function useNames(): Names {
  const names = useContext(NamesContext);
  if (!names) throw new Error('names need a NamesProvider above them');
  return names;
}

/** The name that goes by an id now, which may be that of one that was merged into it. */
export function nameOf(names: readonly NameUse[], id: NameId): NameUse | null {
  return names.find((one) => one.id === id || one.merged.some((merged) => merged.id === id)) ?? null;
}
