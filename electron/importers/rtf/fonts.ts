import { symbolCharacter } from '../office/symbol-fonts.ts';
import { charsetLabel, codePageLabel, SYMBOL_CHARSET } from './code-pages.ts';

interface Font {
  readonly label: string | null;
  readonly isSymbol: boolean;
  name: string;
}

/** The fonts of a file, which say what the bytes of its text mean. */
export interface Fonts {
  /** In the table of fonts: the font with the number begins, or something is said of the one that began last. */
  define(name: string, parameter: number | null): void;
  nameLast(text: string): void;
  /** Turns bytes in a font into characters; null for one of a symbol font that nobody knows. */
  decode(bytes: readonly number[], font: number | null): string | null;
  /** The font of text that names none. */
  setUsual(font: number | null): void;
  setCodePage(codePage: number): void;
  /** WHATWG label of the file's own code page. */
  readonly encoding: string;
}

const LATIN = 'windows-1252';

export function createFonts(): Fonts {
  const fonts = new Map<number, Font>();
  let last: number | null = null;
  let usual: number | null = null;
  let ofFile = LATIN;

  function change(part: Partial<Font>): void {
    if (last !== null)
      fonts.set(last, { label: null, isSymbol: false, name: '', ...fonts.get(last), ...part });
  }

  return {
    get encoding() {
      return ofFile;
    },
    define(name, parameter) {
      if (name === 'f') {
        last = parameter;
        change({});
      } else if (name === 'fcharset' && parameter !== null) {
        change({ label: charsetLabel(parameter), isSymbol: parameter === SYMBOL_CHARSET });
      } else if (name === 'cpg' && parameter !== null) change({ label: codePageLabel(parameter) });
    },
    nameLast(text) {
      const font = last === null ? undefined : fonts.get(last);
      if (font) font.name += text;
    },
    decode(bytes, number) {
      const font = fonts.get(number ?? usual ?? -1);
      if (font?.isSymbol && /^(?:symbol|wingdings)/i.test(font.name)) {
        const signs = bytes.map((byte) => (byte <= 0x20 ? ' ' : symbolCharacter(byte, font.name)));
        return signs.every((sign) => sign !== null) ? signs.join('') : null;
      }
      return new TextDecoder(font?.label ?? ofFile).decode(Uint8Array.from(bytes));
    },
    setUsual(font) {
      usual = font;
    },
    setCodePage(codePage) {
      ofFile = codePageLabel(codePage) ?? ofFile;
    },
  };
}
