/** An object's beginning, `12 0 obj`: ISO 32000-2, 7.3.10. */
const OBJECT = /(?<![\p{L}\p{N}])(\d{1,8})\s+(\d{1,5})\s+obj\b/gu;
const PAGE = /\/Type\s*\/Page(?![\p{L}])/u;
/** Numbers that the objects of no file reach, and pdf.js accepts. */
const CATALOG = 7_000_001;
const PAGES = 7_000_002;

/**
 * A file that breaks off has lost the list of its pages, which stands at its end. Gives the bytes with a list of the
 * pages that are left in them; null when there are none, or when they are locked.
 */
export function mend(bytes: Uint8Array): Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (file.includes('/Encrypt')) return null;
  const objects = [...file.matchAll(OBJECT)];
  const pages = objects.filter(({ index }, at) =>
    PAGE.test(file.slice(index, headEnd(file, index, objects[at + 1]?.index))),
  );
  if (pages.length === 0) return null;
  const kids = pages.map(([, number, generation]) => `${number} ${generation} R`).join(' ');
  const end = [
    '',
    `${CATALOG} 0 obj << /Type /Catalog /Pages ${PAGES} 0 R >> endobj`,
    `${PAGES} 0 obj << /Type /Pages /MediaBox [0 0 595 842] /Count ${pages.length} /Kids [${kids}] >> endobj`,
    `trailer << /Root ${CATALOG} 0 R /Size ${PAGES + 1} >>`,
    'startxref',
    '0',
    '%%EOF',
  ].join('\n');
  return Buffer.concat([bytes.subarray(0, bodyEnd(file)), Buffer.from(end, 'latin1')]);
}

/** Without a table of objects that breaks off: it would swallow what is put behind it. */
function bodyEnd(file: string): number {
  const table = file.lastIndexOf('\nxref');
  return table >= 0 && !file.includes('trailer', table) ? table : file.length;
}

/** Where the dictionary of an object ends at the latest: before its stream, or before the next object. */
function headEnd(file: string, start: number, next = file.length): number {
  const stream = file.slice(start, Math.min(next, start + 4000)).indexOf('stream');
  return Math.min(next, start + (stream < 0 ? 4000 : stream));
}
