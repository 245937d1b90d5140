import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { element, inXml } from '../xml-nodes.ts';
import { CELL_STYLE, TABLE_STYLE } from './odt-blocks.ts';
import { fontFaces, namedStyles } from './odt-styles.ts';

export const ODT_TYPE = 'application/vnd.oasis.opendocument.text';

export interface OdtDocument {
  /** The paragraph that begins it. */
  readonly title: Element;
  readonly titleWords: string;
  /** When the note was last changed. */
  readonly date: string;
  readonly looks: readonly Element[];
  readonly content: readonly Element[];
  /** By their paths in the package. */
  readonly pictures: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly mediaType: string }>;
}

/** The package: https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part2-packages/. The same document has the same bytes. */
export function odtPackage(document: OdtDocument): Uint8Array {
  const files: Zippable = {
    // First and as it is, so that the kind of file can be told from its first bytes.
    mimetype: [strToU8(ODT_TYPE), { level: 0 }],
    'META-INF/manifest.xml': part(manifest(document)),
    'content.xml': part(contentOf(document)),
    'styles.xml': part(stylesPart()),
    'meta.xml': part(metaOf(document)),
  };
  for (const [path, { bytes }] of document.pictures) files[path] = [bytes, { level: 0 }];
  return zipSync(files, { mtime: FIRST_OF_ZIP });
}

/** The earliest time that the format can write. */
const FIRST_OF_ZIP = new Date(1980, 0, 1);

function part(root: Element): Uint8Array {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' } as const;
  return strToU8(toXml({ type: 'root', children: [declaration, root] }, { closeEmptyElements: true }));
}

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = {
  'xmlns:office': `${OASIS}:office:1.0`,
  'xmlns:style': `${OASIS}:style:1.0`,
  'xmlns:text': `${OASIS}:text:1.0`,
  'xmlns:table': `${OASIS}:table:1.0`,
  'xmlns:draw': `${OASIS}:drawing:1.0`,
  'xmlns:fo': `${OASIS}:xsl-fo-compatible:1.0`,
  'xmlns:svg': `${OASIS}:svg-compatible:1.0`,
  'xmlns:meta': `${OASIS}:meta:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'office:version': '1.3',
};

function contentOf({ looks, title, content }: OdtDocument): Element {
  return element('office:document-content', NAMESPACES, [
    fontFaces(),
    element('office:automatic-styles', {}, [...looks, ...tableStyles()]),
    element('office:body', {}, [element('office:text', {}, [title, ...content])]),
  ]);
}

function tableStyles(): readonly Element[] {
  const styleOf = (name: string, family: string, properties: Element) =>
    element('style:style', { 'style:name': name, 'style:family': family }, [properties]);
  return [
    styleOf(
      TABLE_STYLE,
      'table',
      element('style:table-properties', {
        'style:rel-width': '100%',
        'table:align': 'margins',
        'fo:margin-bottom': '4mm',
      }),
    ),
    styleOf(
      CELL_STYLE,
      'table-cell',
      element('style:table-cell-properties', { 'fo:padding': '1mm', 'fo:border': '0.5pt solid #999999' }),
    ),
  ];
}

/** A page of A4, with its number. */
function stylesPart(): Element {
  const margins = Object.fromEntries(
    ['top', 'bottom', 'left', 'right'].map((side) => [`fo:margin-${side}`, '22mm']),
  );
  return element('office:document-styles', NAMESPACES, [
    fontFaces(),
    element('office:styles', {}, namedStyles()),
    element('office:automatic-styles', {}, [
      element('style:page-layout', { 'style:name': 'Page' }, [
        element('style:page-layout-properties', {
          'fo:page-width': '210mm',
          'fo:page-height': '297mm',
          ...margins,
        }),
        element('style:footer-style', {}, [
          element('style:header-footer-properties', { 'fo:min-height': '8mm', 'fo:margin-top': '4mm' }),
        ]),
      ]),
      element('style:style', { 'style:name': 'PageFoot', 'style:family': 'paragraph' }, [
        element('style:paragraph-properties', { 'fo:text-align': 'center' }),
      ]),
    ]),
    element('office:master-styles', {}, [
      element('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'Page' }, [
        element('style:footer', {}, [
          element('text:p', { 'text:style-name': 'PageFoot' }, [element('text:page-number', {})]),
        ]),
      ]),
    ]),
  ]);
}

/** Who made it is nobody's business. */
function metaOf({ titleWords, date }: OdtDocument): Element {
  return element('office:document-meta', NAMESPACES, [
    element('office:meta', {}, [
      element('meta:generator', {}, [{ type: 'text', value: 'Ibid' }]),
      element('dc:title', {}, [{ type: 'text', value: inXml(titleWords) }]),
      element('dc:date', {}, [{ type: 'text', value: date }]),
    ]),
  ]);
}

function manifest({ pictures }: OdtDocument): Element {
  const entries: readonly (readonly [string, string])[] = [
    ['/', ODT_TYPE],
    ['content.xml', 'text/xml'],
    ['styles.xml', 'text/xml'],
    ['meta.xml', 'text/xml'],
    ...[...pictures].map(([path, { mediaType }]) => [path, mediaType] as const),
  ];
  return element(
    'manifest:manifest',
    { 'xmlns:manifest': `${OASIS}:manifest:1.0`, 'manifest:version': '1.3' },
    entries.map(([path, type]) =>
      element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type }),
    ),
  );
}
