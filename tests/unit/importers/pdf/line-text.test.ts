import { describe, expect, test } from 'vitest';
import type { Face, Glyph } from '../../../../electron/importers/pdf/glyph.ts';
import { joinMarks } from '../../../../electron/importers/pdf/join-marks.ts';
import { lineText } from '../../../../electron/importers/pdf/line-text.ts';

const PLAIN: Face = { bold: false, italic: false };

/** Signs side by side, each 5 wide; a number moves the next one. */
function glyphs(parts: readonly (string | number)[], rest: Partial<Glyph> = {}): readonly Glyph[] {
  const shown: Glyph[] = [];
  let x = 0;
  for (const part of parts) {
    if (typeof part === 'number') x += part;
    else {
      shown.push({ text: part, x, y: 100, width: 5, size: 10, face: PLAIN, href: null, ...rest });
      x += 5;
    }
  }
  return shown;
}

const clusters = (shown: readonly Glyph[], raised = false) =>
  shown.map((glyph) => ({ text: glyph.text, glyph, raised }));
const textOf = (parts: readonly (string | number)[], base: 'ltr' | 'rtl' = 'ltr') =>
  lineText(clusters(glyphs(parts)), base).text;

describe('spaces', () => {
  test('are put where words are moved apart', () => {
    expect(textOf(['a', 'b', 3, 'c'])).toBe('ab c');
  });

  test('are not put where letters are moved by a hair', () => {
    expect(textOf(['a', 0.8, 'b', -0.5, 'c'])).toBe('abc');
  });

  test('are one, however many are shown', () => {
    expect(textOf(['a', ' ', ' ', 6, 'b', ' '])).toBe('a b');
  });

  test('are not put between all letters of a line that is spaced out', () => {
    expect(textOf(['s', 2.5, 'p', 2.5, 'a', 2.5, 'c', 2.5, 'e', 7, 'd', 2.5, 'o'])).toBe('space do');
  });

  test('without room keep two Arabic letters from joining', () => {
    expect(textOf(['د', ' ', -5, 'ی', 'م'], 'rtl')).toBe('می\u200cد');
  });

  test('without room between Latin letters are none', () => {
    expect(textOf(['a', ' ', -5, 'b'])).toBe('ab');
  });
});

test('what holds for letters that follow one another is one mark', () => {
  const shown = [...glyphs(['a', ' ']), ...glyphs([10, 'b', 'c'], { face: { bold: true, italic: false } })];
  expect(lineText(clusters(shown), 'ltr').marks).toEqual([{ kind: 'strong', start: 2, end: 4 }]);
});

test('words far apart are cells', () => {
  expect(lineText(clusters(glyphs(['a', 'b', 40, 'c'])), 'ltr').cells).toEqual([
    { start: 0, left: 0, right: 10 },
    { start: 3, left: 50, right: 55 },
  ]);
});

describe('the first word', () => {
  const widthOf = (parts: readonly (string | number)[], base: 'ltr' | 'rtl') =>
    lineText(clusters(glyphs(parts)), base).firstWord;

  test('is as wide as it stands on the page, and not as its number of letters', () => {
    expect(widthOf(['a', 0.5, 'b', ' ', 'c'], 'ltr')).toBe(10.5);
  });

  test('is measured from the right in a line from right to left', () => {
    expect(widthOf(['د', ' ', 'م', 'ی', 'س'], 'rtl')).toBe(15);
  });

  test('takes no room in a line without signs', () => {
    expect(widthOf([], 'ltr')).toBe(0);
  });
});

describe('a vowel sign', () => {
  const texts = (parts: readonly (string | number)[]) => joinMarks(glyphs(parts)).map(({ text }) => text);

  test('belongs to the Latin letter before it', () => {
    expect(texts(['e', -5, '\u0301', 'a'])).toEqual(['é', 'a']);
  });

  test('belongs to the Arabic letter behind it in a line that is shown as it is seen', () => {
    expect(texts(['ت', '\u064f', -5, 'ك'])).toEqual(['ت', 'كُ']);
  });

  test('that stands alone stays', () => {
    expect(texts(['\u064f'])).toEqual(['\u064f']);
  });
});
