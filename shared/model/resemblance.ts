import type { DocumentSummary } from './document.ts';

/** A document whose text resembles that of another. */
export interface Resemblance {
  readonly document: DocumentSummary;
  /** How much of the wording of both is the same, from 0 to 1, give or take 0.04. */
  readonly similarity: number;
  readonly sameAddress: boolean;
  /** Folded: case, accents and spellings of letters make no difference. */
  readonly sameTitle: boolean;
  /** `version`: most likely the same work, saved at another time or in another form. */
  readonly likely: 'version' | 'near-duplicate';
}
