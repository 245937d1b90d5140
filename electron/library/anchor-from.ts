import { compareWords } from '#shared/anchoring/altered.ts';
import type { Reanchored } from '#shared/anchoring/reanchored.ts';
import type { Anchor } from '#shared/model/anchor.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';

/** A passage's anchor in the text before, and what became of the words there. */
export interface Step {
  readonly anchor: Anchor;
  /** The words that stand at its place in the text before; null where it has none. */
  readonly words: string | null;
  readonly became: Reanchored;
}

type Decided = Omit<Anchor, 'passageId' | 'revisionId'>;

/**
 * The anchor of a passage in a newer text: from what became of its own words there and, for one that was carried
 * before, of the words that it has in the text in between.
 */
export function anchorFrom(
  passage: Passage,
  to: RevisionId,
  newer: string,
  became: Reanchored,
  step: Step | null,
): Anchor {
  const decided = step ? afterStep(passage, newer, became, step) : undecided(became);
  return { passageId: passage.id, revisionId: to, ...decided };
}

function afterStep(passage: Passage, newer: string, became: Reanchored, step: Step): Decided {
  const direct = undecided(became);
  const { anchor, became: next } = step;
  if (anchor.decision === 'rejected')
    return isRefusedAgain(newer, direct, step) ? keep(direct, anchor) : direct;
  if (!isCertain(next)) return became.fate === 'lost' ? proposal(passage, newer, placeOf(next)) : direct;
  const place = placeOf(next);
  if (isCertain(became)) {
    // Two certain answers that disagree are none.
    return isSamePlace(direct.place, place) ? direct : undecided({ ...became, fate: 'ambiguous' });
  }
  if (anchor.decision === 'attached') {
    return undecided({ ...next, fate: next.start === passage.position.start ? 'exact' : 'moved' });
  }
  return keep(proposal(passage, newer, place), anchor);
}

/** What a person refused is not proposed anew while it is the same words, or the same place. */
function isRefusedAgain(newer: string, { place }: Decided, { anchor, words, became }: Step): boolean {
  if (place === null || anchor.place === null) return place === anchor.place;
  return isCertain(became)
    ? isSamePlace(place, placeOf(became))
    : newer.slice(place.start, place.end) === words;
}

function isSamePlace(one: Anchor['place'], other: Anchor['place']): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}

function proposal({ quote: { exact } }: Passage, newer: string, place: Anchor['place']): Decided {
  if (place === null) return undecided({ fate: 'lost' });
  const words = newer.slice(place.start, place.end);
  return undecided(
    words === exact
      ? { fate: 'ambiguous', ...place }
      : { fate: 'altered', ...place, ...compareWords(exact, words) },
  );
}

type Certain = Extract<Reanchored, { fate: 'exact' | 'moved' }>;

function isCertain(became: Reanchored): became is Certain {
  return became.fate === 'exact' || became.fate === 'moved';
}

function placeOf(became: Reanchored): Anchor['place'] {
  return became.fate === 'lost' ? null : { start: became.start, end: became.end };
}

function undecided(became: Reanchored): Decided {
  return {
    fate: became.fate,
    place: placeOf(became),
    similarity: became.fate === 'altered' ? became.similarity : null,
    guarded: became.fate === 'altered' && became.guarded,
    decision: isCertain(became) ? 'attached' : 'proposed',
    decidedAt: null,
  };
}

/** As proposed, with what was decided before. */
function keep(proposed: Decided, { decision, decidedAt }: Anchor): Decided {
  return { ...proposed, decision, decidedAt };
}
