import { fold } from '../fold/fold.ts';
import { makeAligner } from './align.ts';
import { tokensOf } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** A word or sign of two wordings: in both of them, or only in the old or the new one. */
export interface Change {
  readonly side: 'both' | 'old' | 'new';
  /** As it is written; in both, as the new one writes it. */
  readonly word: string;
  readonly folded: string;
  /** UTF-16 code units: in the new wording, or in the old one for what only that has. */
  readonly start: number;
  readonly end: number;
}

/** Spelling, case and marks that fold away are no change. What was taken away stands before what was put there. */
export function wordChanges(old: string, current: string): readonly Change[] {
  const from = foldedTokens(old);
  const to = foldedTokens(current);
  const vocabulary = new Vocabulary();
  const fromIds = Uint32Array.from(from, ({ folded }) => vocabulary.idOf(folded, 0, folded.length));
  const toIds = Uint32Array.from(to, ({ folded }) => vocabulary.idOf(folded, 0, folded.length));
  const partners = makeAligner(vocabulary.size)(fromIds, toIds);
  const changes: Change[] = [];
  let next = 0;
  for (const [index, token] of from.entries()) {
    const partner = partners[index] ?? -1;
    if (partner < 0) changes.push({ side: 'old', ...token });
    else {
      changes.push(...to.slice(next, partner).map((added) => ({ side: 'new' as const, ...added })));
      const kept = to[partner];
      if (kept) changes.push({ side: 'both', ...kept });
      next = partner + 1;
    }
  }
  return [...changes, ...to.slice(next).map((added) => ({ side: 'new' as const, ...added }))];
}

export function isChanged({ side }: Change): boolean {
  return side !== 'both';
}

/** From 0 for nothing in common to 1 for the same words, weighed by their length. */
export function similarity(changes: readonly Change[]): number {
  let common = 0;
  let all = 0;
  for (const { side, folded } of changes) {
    if (side === 'both') common += 2 * folded.length;
    all += (side === 'both' ? 2 : 1) * folded.length;
  }
  return all === 0 ? 1 : common / all;
}

type Token = Omit<Change, 'side'>;

function foldedTokens(text: string): readonly Token[] {
  const { starts, ends } = tokensOf(text, new Vocabulary());
  const tokens: Token[] = [];
  for (const [index, start] of starts.entries()) {
    const end = ends[index] ?? start;
    const word = text.slice(start, end);
    const folded = fold(word).text;
    // A mark on its own folds to nothing: it is no change either way.
    if (folded !== '') tokens.push({ word, folded, start, end });
  }
  return tokens;
}
