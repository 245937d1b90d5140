/** One object of a PDF file, as it is written, without `obj` and `endobj`. ISO 32000-2, 7.3. */
type PdfObject = string;

interface PdfParts {
  /** By number, from 1. The first is the catalog. */
  readonly objects: readonly PdfObject[];
  /** More entries of the trailer, such as `/Info 9 0 R`. */
  readonly trailer?: string;
}

/** A PDF file of the objects given. Characters are bytes: nothing above U+00FF. */
function makePdf({ objects, trailer = '' }: PdfParts): Uint8Array {
  const offsets: number[] = [];
  let file = '%PDF-1.7\n';
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

export function stream(content: string, entries = ''): PdfObject {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

interface PageParts {
  /** Operators that paint the page. Fonts: `/F1` Times, `/F2` Times bold, `/F3` Times italic, and those of `fonts`. */
  readonly content: string;
  /** More entries of the page, such as `/Rotate 90`. */
  readonly entries?: string;
  readonly fonts?: string;
  readonly xobjects?: string;
}

export interface PagesParts {
  readonly pages: readonly PageParts[];
  /** More entries of the catalog. */
  readonly catalog?: string;
  readonly trailer?: string;
  /** Objects that the entries refer to: the first has the number `FIRST_EXTRA`. */
  readonly extra?: readonly PdfObject[];
}

export const FIRST_EXTRA = 6;

/** A file of pages of 595 by 842 points. */
export function makePages({ pages, catalog = '', trailer = '', extra = [] }: PagesParts): Uint8Array {
  const first = FIRST_EXTRA + extra.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Italic /Encoding /WinAnsiEncoding >>',
    ...extra,
    ...pages.flatMap(({ content, entries = '', fonts = '', xobjects = '' }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + index * 2 + 1} 0 R ${entries} ` +
        `/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R ${fonts} >> /XObject << ${xobjects} >> >> >>`,
      stream(content),
    ]),
  ];
  return makePdf({ objects, trailer });
}

/** Lines of text from a height down, each of one string. */
export function lines(
  texts: readonly string[],
  { x = 72, y = 740, size = 11, leading = 14, font = 'F1' } = {},
): string {
  const shown = texts.map((text) => `(${text.replaceAll(/[\\()]/g, String.raw`\$&`)}) Tj T*`).join('\n');
  return `BT /${font} ${size} Tf ${leading} TL ${x} ${y} Td\n${shown}\nET\n`;
}
