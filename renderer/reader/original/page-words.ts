import type { Block } from '#shared/model/text.ts';
import { findNearest, letterAt, type Letters, lettersOf } from './letters.ts';

/** A block of the text where it stands in the page, both counted in letters. */
interface Anchor {
  /** Of the letters of the text. */
  readonly letter: number;
  /** Of the letters of the page. */
  readonly place: number;
}

/** How the letters of a text and of the page that it was read from belong together. */
export interface PageWords {
  /** The letter of the page that stands for an offset of the text. */
  placeOf(offset: number): number;
  offsetOf(place: number): number;
}

/** So many letters tell a block from others. */
const TELLING = 24;
const LEAST = 6;

/** `text` is canonical; `page` are the letters of the page, in the order of its document. */
export function pageWords(blocks: readonly Block[], text: string, page: string): PageWords {
  const letters = lettersOf(text);
  const anchors = anchorsOf(blocks, letters, page);

  function before(key: 'letter' | 'place', value: number): { readonly from: Anchor; readonly to: Anchor } {
    const sorted = key === 'letter' ? anchors.byLetter : anchors.byPlace;
    const index = Math.max(
      0,
      sorted.findLastIndex((anchor) => anchor[key] <= value),
    );
    const from = sorted[index] ?? { letter: 0, place: 0 };
    return { from, to: sorted[index + 1] ?? { letter: letters.text.length, place: page.length } };
  }

  return {
    placeOf(offset) {
      const letter = letterAt(letters, offset);
      const { from, to } = before('letter', letter);
      const place = from.place + (letter - from.letter);
      // What follows may stand elsewhere on the page, as notes do.
      return Math.max(0, to.place > from.place ? Math.min(place, to.place) : place);
    },
    offsetOf(place) {
      const { from, to } = before('place', place);
      const letter = from.letter + (place - from.place);
      const limited = to.letter > from.letter ? Math.min(letter, to.letter) : letter;
      return letters.at[Math.max(0, Math.min(letters.at.length - 1, limited))] ?? 0;
    },
  };
}

function anchorsOf(blocks: readonly Block[], letters: Letters, page: string) {
  const found: Anchor[] = [];
  let expected = 0;
  let last = 0;
  for (const { start, text } of blocks) {
    const letter = letterAt(letters, start);
    const words = letters.text.slice(
      letter,
      Math.min(letter + TELLING, letterAt(letters, start + text.length)),
    );
    const place =
      words.length < LEAST ? null : findNearest(page, words, expected + Math.max(0, letter - last));
    if (place === null) continue;
    found.push({ letter, place });
    expected = place;
    last = letter;
  }
  const byLetter = withoutStrays(found);
  return { byLetter, byPlace: byLetter.toSorted((a, b) => a.place - b.place) };
}

/** Without those that stand between two others and agree with neither: the same words stand there by chance. */
function withoutStrays(anchors: readonly Anchor[]): readonly Anchor[] {
  return anchors.filter(({ place }, index) => {
    const [before, after] = [anchors[index - 1], anchors[index + 1]];
    const isBetween = (before?.place ?? 0) <= place && place <= (after?.place ?? Infinity);
    return isBetween || !before || !after || before.place > after.place;
  });
}
