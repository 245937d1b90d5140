import { readRemembered, remember } from '../ui/remembered.ts';

/** Factors on the size of read and written text. */
export const TEXT_SCALES = [0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6, 1.8] as const;

export function readTextScale(): number {
  const kept = readRemembered('text-scale');
  return TEXT_SCALES.find((scale) => scale === kept) ?? 1;
}

/** The scale `steps` further, or the last one there is. */
export function stepTextScale(scale: number, steps: 1 | -1): number {
  const index = TEXT_SCALES.findIndex((known) => known === scale);
  return TEXT_SCALES[Math.min(Math.max(index + steps, 0), TEXT_SCALES.length - 1)] ?? 1;
}

export function keepTextScale(scale: number): void {
  remember('text-scale', scale);
  applyTextScale(scale);
}

export function applyTextScale(scale: number): void {
  document.documentElement.style.setProperty('--text-scale', String(scale));
}
