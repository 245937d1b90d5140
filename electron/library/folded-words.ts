import { fold, type Folded } from '#shared/fold/fold.ts';

/** The text folded, and every run of white space one space: line feeds and indents are no part of the words. */
export function foldedWords(text: string): Folded {
  const folded = fold(text);
  const kept: number[] = [];
  for (let index = 0; index < folded.text.length; index += 1) {
    if (folded.text[index] !== ' ' || folded.text[index - 1] !== ' ') kept.push(index);
  }
  return {
    text: kept.map((index) => folded.text.charAt(index)).join(''),
    starts: Uint32Array.from(kept, (index) => folded.starts[index] ?? 0),
    ends: Uint32Array.from(kept, (index) => folded.ends[index] ?? 0),
  };
}
