import type { ClaimType } from '#shared/model/case.ts';

/** What a claim is about, after “a”. */
export const TYPE_WORDS: Readonly<Record<ClaimType, string>> = {
  number: 'number',
  date: 'date',
  place: 'place',
  person: 'person',
  'yes/no': 'yes or no',
  free: 'matter of other words',
};
