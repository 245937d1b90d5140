import type { WithheldRange } from '../model/seal.ts';
import { BAR } from './redactor.ts';

/** The words of a range of a text with a bar for each that is withheld. */
export function masked(text: string, start: number, end: number, withheld: readonly WithheldRange[]): string {
  let shown = '';
  let at = start;
  for (const range of withheld) {
    shown += text.slice(at, range.start) + BAR;
    at = range.end;
  }
  return shown + text.slice(at, end);
}

/** The words of a note with a bar for whatever stands between two. */
export function maskedWords(words: string): string {
  return words.replaceAll(/█[^█]*█/g, BAR);
}
