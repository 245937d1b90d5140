import { seededRandom } from './random.ts';
import { sentences } from './sentences.ts';
import { wordsOf } from './vocabulary.ts';

const QUOTED_WORDS = 20;
const PARAGRAPH_WORDS = 50;

/** A block of a note: words of one's own, or words quoted from somewhere. */
export interface NoteBlock {
  readonly quoted: boolean;
  readonly text: string;
}

/** So many words in paragraphs of fifty, with quotations spread evenly among them. */
export function makeNote(words: number, quotations: number): readonly NoteBlock[] {
  const random = seededRandom(words);
  const draw = wordsOf('latin');
  const paragraphs = Math.round(words / PARAGRAPH_WORDS);
  return Array.from({ length: paragraphs }, (_, index) => {
    const from = Math.round((index * quotations) / paragraphs);
    const to = Math.round(((index + 1) * quotations) / paragraphs);
    return [
      { quoted: false, text: sentences(random, draw, PARAGRAPH_WORDS) },
      ...Array.from({ length: to - from }, () => ({
        quoted: true,
        text: sentences(random, draw, QUOTED_WORDS),
      })),
    ];
  }).flat();
}
