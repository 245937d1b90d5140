/** What is known of a font: how its letters look, and whether it says which letters they are. */
export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** One sign on a page. Lengths are in PDF points; x grows to the right and y downwards, from the page's top left. */
export interface Glyph {
  /** In Unicode, without presentation forms; `\uFFFD` where the font does not say. */
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of the type, an em. */
  readonly size: number;
  readonly face: Face;
  /** Where a link over it leads, if one does. */
  readonly href: string | null;
  /** How sure it is that it is this sign, 0 to 1, where a machine read it from a picture. */
  readonly confidence?: number;
}

export const UNKNOWN = '\uFFFD';

const UNCOUNTED = /[\s\p{Cf}]/u;

/** Characters that an import counts: not white space, which pages leave out and we put in, and not marks that are not seen. */
export function countInk(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? code > 0x20 : !UNCOUNTED.test(text.charAt(at))) count += 1;
  }
  return count;
}
