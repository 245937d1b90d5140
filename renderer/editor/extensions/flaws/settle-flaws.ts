import type { Flaw } from './flaw.ts';
import { isSameLabel } from './find-flaws.ts';

type Reference = Extract<Flaw, { kind: 'reference' }>;
type LooseNote = Extract<Flaw, { kind: 'loose-note' }>;

/**
 * Leaves out what is none in the light of the whole note: a paragraph that begins with a number in brackets is of a list
 * of works rather than a footnote, unless some text refers to that number.
 */
export function settledFlaws(flaws: readonly Flaw[]): readonly Flaw[] {
  return flaws.filter(
    (flaw) => flaw.kind !== 'loose-note' || flaw.named || referencesTo(flaws, flaw.label).length > 0,
  );
}

export function referencesTo(flaws: readonly Flaw[], label: string): readonly Reference[] {
  return flaws.filter(
    (flaw): flaw is Reference => flaw.kind === 'reference' && isSameLabel(flaw.label, label),
  );
}

export function noteFor(flaws: readonly Flaw[], label: string): LooseNote | null {
  return (
    flaws.find((flaw): flaw is LooseNote => flaw.kind === 'loose-note' && isSameLabel(flaw.label, label)) ??
    null
  );
}
