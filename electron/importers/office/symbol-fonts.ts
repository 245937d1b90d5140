/** What the font Symbol draws for the characters from U+0021 on: https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt */
const SYMBOL_FONT =
  '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_FONT_HIGH = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';
/** Those of the font Wingdings that people put into texts. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x4a, '☺'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x71, '❑'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xef, '⇦'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/** The sign of a character in a font whose characters are not what they are called; `code` may lie in the private area. */
export function symbolCharacter(code: number, font: string): string | null {
  const isPrivate = code >= 0xf0_00 && code <= 0xf0_ff;
  const plain = isPrivate ? code - 0xf0_00 : code;
  if (/^symbol/i.test(font)) {
    const sign =
      plain >= 0xa0 ? Array.from(SYMBOL_FONT_HIGH)[plain - 0xa0] : Array.from(SYMBOL_FONT)[plain - 0x21];
    return sign ?? null;
  }
  if (/^wingdings/i.test(font)) return WINGDINGS.get(plain) ?? null;
  if (isPrivate || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return null;
  return String.fromCodePoint(code);
}
