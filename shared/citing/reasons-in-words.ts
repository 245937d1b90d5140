import type { MatchReason } from '../model/cited.ts';

const WORDS: Readonly<Record<MatchReason, string>> = {
  doi: 'same DOI',
  address: 'same web address',
  title: 'same title',
  author: 'same author',
  publisher: 'same publisher',
  year: 'same year',
};

/** `same title, same author`. */
export function reasonsInWords(reasons: readonly MatchReason[]): string {
  return reasons.map((reason) => WORDS[reason]).join(', ');
}
