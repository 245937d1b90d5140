import type { Resemblance } from '../model/resemblance.ts';

/** `93%`; for what differs by less than can be told, `nearly all`. */
export function shareInWords(similarity: number): string {
  return similarity >= 0.995 ? 'nearly all' : `${Math.round(similarity * 100)}%`;
}

/** `93% of its wording, same address` */
export function resemblanceInWords({
  similarity,
  sameAddress,
}: Pick<Resemblance, 'similarity' | 'sameAddress'>): string {
  return `${shareInWords(similarity)} of its wording${sameAddress ? ', same address' : ''}`;
}

/** The one to ask about first: most likely an earlier version of it, else the one that is most alike. */
export function likeliest(resembles: readonly Resemblance[]): Resemblance | null {
  return resembles.find(({ likely }) => likely === 'version') ?? resembles[0] ?? null;
}
