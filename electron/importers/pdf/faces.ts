import type { Face } from './glyph.ts';

/** A font as pdf.js hands it over, as far as it is read here. */
export interface PdfFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly composite?: boolean;
  readonly isType3Font?: boolean;
  readonly missingFile?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly bbox?: readonly number[];
  /** Set in place of everything else when the font could not be read. */
  readonly error?: string;
}

/** A sign as pdf.js hands it over. */
export interface PdfSign {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode: number;
}

export interface UsedFace extends Face {
  readonly font: PdfFont;
  /** False for a sign whose letter was not given by the font, but made up from its number in the font. */
  knows(sign: PdfSign): boolean;
  /** Counts a sign; true where what it says of its letter may be made up. */
  note(sign: PdfSign): boolean;
}

/** Signs that must have been seen before a font without a Unicode map is known as one. */
const FEW = 3;

const BOLD = /bold|black|heavy|semibold|demi\b|[-,]bd/i;
const ITALIC = /italic|oblique|[-,]it\b/i;

export function faceOf(font: PdfFont): UsedFace {
  const name = font.name ?? '';
  const same = new Set<number>();
  const other = new Set<number>();
  const isComposite = font.composite === true;
  return {
    font,
    bold: font.bold === true || font.black === true || BOLD.test(name),
    italic: font.italic === true || ITALIC.test(name),
    note(sign) {
      if (!isComposite) return false;
      const code = sign.originalCharCode;
      if (other.has(code)) return false;
      const isDoubtful = isNumber(sign);
      (isDoubtful ? same : other).add(code);
      return isDoubtful;
    },
    // pdf.js takes the number of a sign for its Unicode when a font of many signs says nothing of it.
    knows(sign) {
      if (!isComposite || !isNumber(sign)) return true;
      if (other.size > 0) return same.size > other.size;
      return same.size <= FEW ? !hasControls(same) : looksLikeText(same);
    },
  };
}

function isNumber({ unicode, originalCharCode }: PdfSign): boolean {
  return (
    unicode.codePointAt(0) === originalCharCode && unicode.length === (originalCharCode > 0xffff ? 2 : 1)
  );
}

/** Fonts of glyph numbers start at the first numbers, where Unicode has controls; text has spaces and letters. */
function looksLikeText(codes: ReadonlySet<number>): boolean {
  return codes.has(0x20) && !hasControls(codes);
}

function hasControls(codes: ReadonlySet<number>): boolean {
  return [...codes].some((code) => code < 0x20);
}
