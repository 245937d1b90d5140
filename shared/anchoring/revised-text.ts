import { type Alignment, makeAligner } from './align.ts';
import { dropIslands } from './drop-islands.ts';
import { type Occurrences, occurrencesIn } from './occurrences.ts';
import { slideGaps } from './slide-gaps.ts';
import { type Pieces, type Tokens, tokensOf } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** An older and a newer text, aligned, with where every word of each stands. */
export interface RevisedText {
  readonly from: Tokens;
  readonly to: Tokens;
  readonly partners: Alignment;
  readonly fromPlaces: Occurrences;
  readonly toPlaces: Occurrences;
}

/** Cuts both texts into tokens and aligns them. Takes time by their length, and by that of what differs. */
export function revisedText(older: string, newer: string): RevisedText {
  const vocabulary = new Vocabulary();
  const pieces: Pieces = new Map();
  const from = tokensOf(older, vocabulary, pieces);
  const to = tokensOf(newer, vocabulary, pieces);
  const idCount = vocabulary.size;
  const partners = makeAligner(idCount)(from.ids, to.ids);
  slideGaps(from, to, partners);
  dropIslands(partners, to.ids.length);
  return {
    from,
    to,
    partners,
    fromPlaces: occurrencesIn(from.ids, idCount),
    toPlaces: occurrencesIn(to.ids, idCount),
  };
}
