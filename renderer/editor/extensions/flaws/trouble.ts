import type { PassageView } from '#shared/model/passage.ts';
import type { Loaded } from '../../../bridge/use-answer.ts';

/** What may be the matter with what a note points to. */
export const TROUBLES = ['altered', 'unsure', 'lost', 'trashed', 'missing'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Null while nobody knows, and where nothing is the matter or a person has decided already. */
export function passageTrouble(answer: Loaded<PassageView | null>): Trouble | null {
  if (answer.state !== 'ready') return null;
  const passage = answer.value;
  if (passage === null) return 'missing';
  if (passage.document.trashed) return 'trashed';
  if (passage.inNewest === null) return null;
  const { fate, decision } = passage.inNewest;
  if (fate === 'lost') return decision === 'rejected' ? null : 'lost';
  if (decision !== 'proposed') return null;
  return fate === 'altered' ? 'altered' : fate === 'ambiguous' ? 'unsure' : null;
}

type Listed = { readonly trashed: boolean } | null | undefined;

/** What is the matter with the worst of them; undefined stands for one of which nobody knows yet. */
export function listedTrouble(things: readonly Listed[]): 'missing' | 'trashed' | null {
  if (things.includes(null)) return 'missing';
  return things.some((thing) => thing?.trashed) ? 'trashed' : null;
}
