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

/**
 * `write` gets well-formed text without control characters, as much at once as has the same looks; null for a sign
 * that only its font knows.
 */
export function createTextBuffer(fonts: Fonts, write: (text: string | null) => void): TextBuffer {
  let bytes: number[] = [];
  let ofFont: number | null = null;
  let units = '';
  let text = '';

  function writeText(): void {
    if (text === '') return;
    const written = text;
    text = '';
    write(clean(written));
  }

  function takeBytes(): void {
    if (bytes.length === 0) return;
    const decoded = fonts.decode(bytes, ofFont);
    bytes = [];
    if (decoded === null) {
      writeText();
      write(null);
    } else text += decoded;
  }

  function takeUnits(): void {
    text += units.toWellFormed();
    units = '';
  }

  return {
    byte(byte, font) {
      takeUnits();
      if (font !== ofFont) takeBytes();
      ofFont = font;
      bytes.push(byte);
    },
    codeUnit(unit) {
      takeBytes();
      units += String.fromCharCode(unit & 0xff_ff);
    },
    flush() {
      takeBytes();
      takeUnits();
      writeText();
    },
  };
}

function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}]/gu, (control) => (control === '\t' ? control : UNREADABLE));
}
