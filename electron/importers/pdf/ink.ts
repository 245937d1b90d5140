import type { PdfSign, UsedFace } from './faces.ts';
import { UNKNOWN } from './glyph.ts';

/** A sign in its place, before it is known which way its page is held. */
export interface Ink {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly face: UsedFace;
  readonly href: null;
  /** Direction in which the line runs, a vector of length 1; [1, 0] for upright text. */
  readonly along: readonly [number, number];
  /** Painted so that it is not seen, as the words behind a scanned page are. */
  readonly hidden: boolean;
}

/** Ink that is being put down: a Latin word grows letter by letter. */
interface FreshInk extends Ink {
  text: string;
  width: number;
}

/** Signs in the order in which they are shown. */
export interface InkPad {
  /** Lengthens the word that was put down last by a letter close to it; false where the sign is none. */
  extend(letter: string, x: number, width: number): boolean;
  /** `sign` is given where its letter may be made up. */
  put(ink: FreshInk, sign: PdfSign | null): void;
  /** What follows is no part of the word before it. */
  lift(): void;
  /** All of it, once everything on the page has been shown. */
  finish(): readonly Ink[];
}

/** Of an em: letters closer than this are of one word, and stand in its order. */
const CLOSE = 0.06;

/** Joins the letters of a Latin word, of which no other order is possible: most pages have a fifth of the signs then. */
export function openInkPad(): InkPad {
  const ink: FreshInk[] = [];
  const doubtful: { readonly ink: FreshInk; readonly sign: PdfSign }[] = [];
  let word: FreshInk | null = null;
  return {
    extend(letter, x, width) {
      if (word === null || !isLatin(letter) || Math.abs(x - word.x - word.width) >= CLOSE * word.size)
        return false;
      word.text += letter;
      word.width = x + width - word.x;
      return true;
    },
    put(fresh, sign) {
      ink.push(fresh);
      if (sign) doubtful.push({ ink: fresh, sign });
      word = !sign && fresh.along[0] === 1 && isLatin(fresh.text) ? fresh : null;
    },
    lift() {
      word = null;
    },
    finish() {
      // Whether a font tells its letters is known when all that it shows on the page has been seen.
      for (const { ink: fresh, sign } of doubtful) if (!fresh.face.knows(sign)) fresh.text = UNKNOWN;
      return ink;
    },
  };
}

/** Latin letters and nothing else, a ligature's among them. */
function isLatin(text: string): boolean {
  const code = text.charCodeAt(0);
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && /^[\u00c0-\u024f]+$/.test(text))
  );
}
