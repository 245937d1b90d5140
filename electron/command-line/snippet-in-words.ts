import type { Snippet } from '#shared/model/search.ts';
import { inOneLine, isolated } from './shown.ts';

/** A snippet on one line, with `bold` around what is marked in it. */
export function snippetInWords({ text, marks }: Snippet, bold: (text: string) => string): string {
  let at = 0;
  let line = '';
  // Piece by piece, since escapes of our own would not survive what is done to foreign words.
  for (const { start, end } of marks) {
    line += inOneLine(text.slice(at, start)) + bold(inOneLine(text.slice(start, end)));
    at = end;
  }
  return isolated(line + inOneLine(text.slice(at)));
}
