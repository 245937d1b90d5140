import { criticalKinds } from '#shared/anchoring/critical-changes.ts';
import type { CriticalKind } from '#shared/anchoring/critical-words.ts';
import { wordChanges } from '#shared/anchoring/word-changes.ts';
import type { AnchorFate, Fate } from '#shared/model/anchor.ts';
import type { PassageUse } from '#shared/model/passage.ts';

const FATES: readonly (readonly [Fate, string])[] = [
  ['exact', 'in place'],
  ['moved', 'moved'],
  ['altered', 'altered'],
  ['ambiguous', 'uncertain'],
  ['lost', 'lost'],
];

/** `7 passages: 4 in place, 2 moved, 1 altered.` */
export function countsInWords(fates: readonly Pick<AnchorFate, 'fate'>[]): string {
  const counts = FATES.map(([fate, words]) => ({
    words,
    count: fates.filter((one) => one.fate === fate).length,
  })).filter(({ count }) => count > 0);
  const total = fates.length === 1 ? '1 passage' : `${fates.length} passages`;
  return `${total}: ${counts.map(({ words, count }) => `${count} ${words}`).join(', ')}.`;
}

/** How many wait for a person. */
export function toReview(fates: readonly Pick<AnchorFate, 'decision'>[]): number {
  return fates.filter(({ decision }) => decision === 'proposed').length;
}

const KINDS: Readonly<Record<CriticalKind, string>> = {
  negation: 'a negation',
  quantifier: 'a quantity',
  number: 'a number',
  date: 'a date or time',
  name: 'a name or person',
  modality: 'a word of possibility or duty',
};

/** What became of a passage that did not attach by itself, in a sentence. */
export function fateInWords({ fate, quote, words, guarded }: AnchorFate): string {
  switch (fate) {
    case 'altered':
      return guarded ? guardInWords(quote, words ?? '') : alteredInWords(quote, words ?? '');
    case 'ambiguous':
      return 'The same words stand here, but nothing tells for certain that this is their place.';
    case 'lost':
      return 'Neither these words nor any like them stand in this revision.';
    case 'exact':
    case 'moved':
      return 'The same words stand here.';
  }
}

function guardInWords(old: string, current: string): string {
  const kinds = criticalKinds(wordChanges(old, current)).map((kind) => KINDS[kind]);
  const named = new Intl.ListFormat('en-GB').format(kinds);
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} ${kinds.length === 1 ? 'differs' : 'differ'}: the meaning may have turned.`;
}

function alteredInWords(old: string, current: string): string {
  const isSpelling = wordChanges(old, current).every(({ side }) => side === 'both');
  return isSpelling
    ? 'Only spacing, case or the shape of letters differs.'
    : 'Other words stand in their place.';
}

/** Where a marked passage comes from; null for one of the text that is read. */
export function originInWords({ from, fate }: Pick<PassageUse, 'from' | 'fate'>): string | null {
  if (from === null) return null;
  const taken = `Taken from revision ${from.number};`;
  if (fate === 'altered') return `${taken} altered since: accepted by you.`;
  if (fate === 'ambiguous') return `${taken} the same words stand here: accepted by you.`;
  return `${taken} the same words stand here.`;
}
