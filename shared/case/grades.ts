import type { Credibility, Grade } from '../model/case.ts';

/** The Admiralty scale, after NATO's AJP-2.1: how far a source is to be relied on, … */
export const GRADE_MEANINGS: Readonly<Record<Grade, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};

/** … and how credible is what it says. */
export const CREDIBILITY_MEANINGS: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by others',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
};
