import type { TextPlace } from '#shared/anchoring/reanchored.ts';
import { sentence } from '../bench/text/sentences.ts';
import { between, type Random } from '../bench/text/random.ts';
import { type Script, wordsOf } from '../bench/text/vocabulary.ts';

/** What was put in the place of a range of a text. */
export interface Edit extends TextPlace {
  readonly words: string;
}

/** Paragraphs of sentences, each known by its range. A few sentences repeat, as stock phrases do. */
export function proseOf(
  random: Random,
  script: Script,
  paragraphs: number,
): { readonly text: string; readonly sentences: readonly TextPlace[] } {
  const draw = wordsOf(script);
  const stock = [sentence(random, draw, 5), sentence(random, draw, 9)];
  const sentences: TextPlace[] = [];
  let text = '';
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    if (text !== '') text += '\n';
    const count = between(random, 3, 7);
    for (let index = 0; index < count; index += 1) {
      if (index > 0) text += ' ';
      const repeated = random() < 0.06 ? stock[between(random, 0, 1)] : undefined;
      const words = repeated ?? sentence(random, draw, between(random, 4, 24));
      sentences.push({ start: text.length, end: text.length + words.length });
      text += words;
    }
  }
  return { text, sentences };
}

/** Makes the edits, which must not overlap. Answers where a range that none of them touches stands afterwards. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly placeOf: (range: TextPlace) => TextPlace } {
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  let edited = '';
  let at = 0;
  for (const { start, end, words } of inOrder) {
    edited += text.slice(at, start) + words;
    at = end;
  }
  return {
    text: edited + text.slice(at),
    placeOf: ({ start, end }) => {
      const shift = inOrder
        .filter((edit) => edit.end <= start)
        .reduce((sum, edit) => sum + edit.words.length - (edit.end - edit.start), 0);
      return { start: start + shift, end: end + shift };
    },
  };
}
