import { Failed } from '#shared/ipc/result.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';
import { childOf, childrenNamed, descendantsOf } from '../xml/xml-tree.ts';
import { placeIn, type BookFiles } from './book-files.ts';
import { PACKAGE_DIALECT } from './dialects.ts';

export interface BookItem {
  readonly path: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
}

/** What a book is made of. https://www.w3.org/TR/epub-33/#sec-package-doc, https://idpf.org/epub/20/spec/OPF_2.0.1_draft.htm */
export interface BookPackage {
  readonly metadata: XmlElement | null;
  /** All files of the book that it names, by their path. */
  readonly items: ReadonlyMap<string, BookItem>;
  /** In the order of reading. */
  readonly spine: readonly BookItem[];
  readonly cover: BookItem | null;
  /** Contents: of EPUB 3, and of EPUB 2. */
  readonly nav: BookItem | null;
  readonly ncx: BookItem | null;
}

/** Fails with `unreadable-file` where there is no package, or no order of reading in it. */
export function readPackage(files: BookFiles, names: readonly string[], fileName: string): BookPackage {
  const path = packagePath(files, names, fileName);
  const bytes = path === null ? null : files.read(path);
  if (path === null || !bytes) throw noBook(fileName);
  const root = readXml(bytes, PACKAGE_DIALECT, fileName);
  const byId = new Map<string, BookItem>();
  for (const item of childrenNamed(childOf(root, 'opf:manifest'), 'opf:item')) {
    const place = placeIn(path, item.attributes['href'] ?? '');
    if (!place) continue;
    byId.set(item.attributes['id'] ?? '', {
      path: files.find(place.path) ?? place.path,
      mediaType: (item.attributes['media-type'] ?? '').trim().toLowerCase(),
      properties: (item.attributes['properties'] ?? '').split(/\s+/),
    });
  }
  const items = [...byId.values()];
  const spine = childOf(root, 'opf:spine');
  const chapters = childrenNamed(spine, 'opf:itemref').flatMap(
    ({ attributes }) => byId.get(attributes['idref'] ?? '') ?? [],
  );
  if (chapters.length === 0) throw noBook(fileName);
  const metadata = childOf(root, 'opf:metadata');
  const coverId = descendantsOf(metadata).find(
    ({ name, attributes }) => name === 'opf:meta' && attributes['name'] === 'cover',
  );
  const cover =
    items.find(({ properties }) => properties.includes('cover-image')) ??
    byId.get(coverId?.attributes['content'] ?? '');
  return {
    metadata,
    items: new Map(items.map((item) => [item.path, item])),
    spine: [...new Map(chapters.map((chapter) => [chapter.path, chapter])).values()],
    cover: cover?.mediaType.startsWith('image/') ? cover : null,
    nav: items.find(({ properties }) => properties.includes('nav')) ?? null,
    ncx:
      byId.get(spine?.attributes['toc'] ?? '') ??
      items.find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml') ??
      null,
  };
}

/** https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml */
function packagePath(files: BookFiles, names: readonly string[], fileName: string): string | null {
  const container = files.read('META-INF/container.xml');
  const paths = container
    ? descendantsOf(readXml(container, PACKAGE_DIALECT, fileName))
        .filter(({ name }) => name === 'ocf:rootfile')
        .flatMap(({ attributes }) => files.find(attributes['full-path'] ?? '') ?? [])
    : [];
  return paths[0] ?? names.find((name) => /\.opf$/i.test(name)) ?? null;
}

function noBook(fileName: string): Failed {
  return new Failed(
    'unreadable-file',
    `“${fileName}” is no book that can be read: it does not say what it is made of.`,
  );
}
