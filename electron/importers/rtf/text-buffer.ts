import type { Fonts } from './fonts.ts';

/** Makes characters of the bytes and the numbers that a file writes them with. */
export interface TextBuffer {
  byte(byte: number, font: number | null): void;
  /** A UTF-16 code unit: halves of a character come one after the other. */
  codeUnit(unit: number): void;
  /** Hands on what has been gathered. */
  flush(): void;
}

const UNREADABLE = '\ufffd';

/** `write` gets well-formed text without control characters; null for a sign that only its font knows. */
export function createTextBuffer(fonts: Fonts, write: (text: string | null) => void): TextBuffer {
  let bytes: number[] = [];
  let ofFont: number | null = null;
  let units = '';

  function flushBytes(): void {
    if (bytes.length === 0) return;
    const text = fonts.decode(bytes, ofFont);
    bytes = [];
    write(text === null ? null : clean(text));
  }

  function flushUnits(): void {
    if (units === '') return;
    const text = units;
    units = '';
    write(clean(text.toWellFormed()));
  }

  return {
    byte(byte, font) {
      flushUnits();
      if (font !== ofFont) flushBytes();
      ofFont = font;
      bytes.push(byte);
    },
    codeUnit(unit) {
      flushBytes();
      units += String.fromCharCode(unit & 0xff_ff);
    },
    flush() {
      flushBytes();
      flushUnits();
    },
  };
}

function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}]/gu, (control) => (control === '\t' ? control : UNREADABLE));
}
