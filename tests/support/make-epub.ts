import { makeZip, type ZipFiles } from './make-zip.ts';

export interface EpubChapter {
  /** In the folder of the package. */
  readonly path: string;
  /** What stands in the body, as XHTML; the whole file where it begins with `<?xml` or `<!doctype`. */
  readonly body: string;
  /** `apart`: in the book, and not in its order of reading. */
  readonly place?: 'spine' | 'non-linear' | 'apart';
}

export interface EpubParts {
  readonly chapters: readonly EpubChapter[];
  readonly version?: 2 | 3;
  readonly language?: string;
  /** Elements of the metadata besides the language. */
  readonly metadata?: string;
  /** Elements of the body of the contents of EPUB 3. */
  readonly nav?: string;
  /** Elements of the root of the contents of EPUB 2. */
  readonly ncx?: string;
  /** In the folder of the package, with their media types. */
  readonly resources?: Readonly<
    Record<string, readonly [type: string, content: string | Uint8Array, properties?: string]>
  >;
  /** Anywhere in the archive. */
  readonly files?: ZipFiles;
}

const FOLDER = 'OEBPS/';
const NAMESPACES = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';

export function makeEpub(parts: EpubParts): Uint8Array {
  const { chapters, language = 'en', resources = {}, files = {} } = parts;
  const contents: Record<string, string | Uint8Array> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${FOLDER}book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    [`${FOLDER}book.opf`]: packageOf(parts),
  };
  for (const { path, body } of chapters) contents[FOLDER + path] = chapterFile(body, language);
  if (parts.nav !== undefined) contents[`${FOLDER}nav.xhtml`] = chapterFile(parts.nav, language);
  if (parts.ncx !== undefined)
    contents[`${FOLDER}toc.ncx`] =
      `<?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">${parts.ncx}</ncx>`;
  for (const [path, [, content]] of Object.entries(resources)) contents[FOLDER + path] = content;
  return makeZip({ ...contents, ...files }, ['mimetype']);
}

function chapterFile(body: string, language: string): string {
  if (/^<(?:\?xml|!doctype)/i.test(body)) return body;
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html ${NAMESPACES} xml:lang="${language}"><head><title>A chapter</title></head><body>${body}</body></html>`;
}

function packageOf({
  chapters,
  version = 3,
  language = 'en',
  metadata = '<dc:title>The Salt Road</dc:title>',
  nav,
  ncx,
  resources = {},
}: EpubParts): string {
  const item = (id: string, path: string, type: string, properties = ''): string =>
    `<item id="${id}" href="${encodeURI(path)}" media-type="${type}"${properties === '' ? '' : ` properties="${properties}"`}/>`;
  const items = [
    ...chapters.map(({ path }, index) => item(`c${index}`, path, 'application/xhtml+xml')),
    ...Object.entries(resources).map(([path, [type, , properties]], index) =>
      item(`r${index}`, path, type, properties),
    ),
    ...(nav === undefined ? [] : [item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav')]),
    ...(ncx === undefined ? [] : [item('ncx', 'toc.ncx', 'application/x-dtbncx+xml')]),
  ];
  const refs = chapters.map(({ place = 'spine' }, index) =>
    place === 'apart' ? '' : `<itemref idref="c${index}"${place === 'non-linear' ? ' linear="no"' : ''}/>`,
  );
  return `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="${version}.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:language>${language}</dc:language>${metadata}</metadata><manifest>${items.join('')}</manifest><spine${ncx === undefined ? '' : ' toc="ncx"'}>${refs.join('')}</spine></package>`;
}
