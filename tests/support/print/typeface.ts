import { stream } from '../make-pdf.ts';
import { blankFont } from './blank-font.ts';

export type Weight = 'regular' | 'bold';

/** The shapes that a document uses, each with its number in the fonts. */
export interface Typeface {
  /** The number of a shape, in hexadecimal digits. */
  codeOf(form: string, text: string): string;
  /** `OBJECTS_PER_FONT` objects for each of `FONTS`, of which the first is the font; `first` is its number. */
  objects(first: number): readonly string[];
}

/** Numbers of shapes begin here, so that none of them is by chance that of its letter in Unicode. */
const FIRST_CODE = 0x200;
export const OBJECTS_PER_FONT = 5;
export const FONTS: readonly Weight[] = ['regular', 'bold'];

/** In thousandths of an em. */
export function widthOf(form: string): number {
  if (/^[\p{M}\u200c]$/u.test(form)) return 0;
  if (form === ' ') return 250;
  if (/^[iljtfr.,;:'|!()[\]«»،؛*†‡§¹²³ivx“”"‘’]$/u.test(form)) return 330;
  if (/^[mwMW—…]$/u.test(form)) return 800;
  if (/^\p{Lu}$/u.test(form)) return 660;
  return 500;
}

export function startTypeface(): Typeface {
  const codes = new Map<string, { readonly code: number; readonly text: string }>();
  return {
    codeOf(form, text) {
      const known = codes.get(form) ?? { code: FIRST_CODE + codes.size, text };
      codes.set(form, known);
      return hex(known.code);
    },
    objects: (first) =>
      FONTS.flatMap((weight, index) => fontObjects(weight, first + index * OBJECTS_PER_FONT, codes)),
  };
}

/** A font of numbered shapes with a map to Unicode: ISO 32000-2, 9.7 and 9.10.3. */
function fontObjects(
  weight: Weight,
  first: number,
  codes: ReadonlyMap<string, { readonly code: number; readonly text: string }>,
): readonly string[] {
  const name = weight === 'bold' ? 'Ibid-Bold' : 'Ibid-Regular';
  const widths = [...codes.keys()].map(widthOf);
  const font = blankFont([...Array.from({ length: FIRST_CODE }, () => 0), ...widths]);
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R] /ToUnicode ${first + 3} 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${first + 2} 0 R /DW 500 /W [${FIRST_CODE} [${widths.join(' ')}]] /CIDToGIDMap /Identity >>`,
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -250 1000 950] /ItalicAngle 0 /Ascent 950 /Descent -250 /CapHeight 700 /StemV ${weight === 'bold' ? 160 : 80} /FontFile2 ${first + 4} 0 R >>`,
    stream(unicodeMap([...codes.values()])),
    stream(String.fromCharCode(...font), `/Length1 ${font.length}`),
  ];
}

function unicodeMap(shapes: readonly { readonly code: number; readonly text: string }[]): string {
  const lines = shapes.map(({ code, text }) => `<${hex(code)}> <${utf16(text)}>`);
  const groups = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
    lines.slice(at * 100, at * 100 + 100),
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Ibid def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...groups.map((group) => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
