import { makeZip } from './make-zip.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const NAMESPACES = [
  ...['office', 'text', 'style', 'table', 'meta'].map((name) => `xmlns:${name}="${OASIS}${name}:1.0"`),
  `xmlns:draw="${OASIS}drawing:1.0"`,
  `xmlns:fo="${OASIS}xsl-fo-compatible:1.0"`,
  `xmlns:svg="${OASIS}svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** The contents of the parts of an OpenDocument text, each without the elements around it. */
export interface OdtParts {
  readonly text: string;
  readonly automaticStyles?: string;
  readonly styles?: string;
  readonly masters?: string;
  readonly meta?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MIME_TYPE = 'application/vnd.oasis.opendocument.text';

/** An OpenDocument text with nothing in it but what is given. */
export function makeOdt({
  text,
  automaticStyles = '',
  styles = '',
  masters = '',
  meta = '',
  files = {},
}: OdtParts): Uint8Array {
  const parts = {
    mimetype: MIME_TYPE,
    'content.xml': `${HEAD}<office:document-content ${NAMESPACES}><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `${HEAD}<office:document-styles ${NAMESPACES}><office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    'meta.xml': `${HEAD}<office:document-meta ${NAMESPACES}><office:meta>${meta}</office:meta></office:document-meta>`,
  };
  return makeZip({ ...parts, ...files }, ['mimetype']);
}

/** The same in one file of XML. */
export function makeFlatOdt({ text, automaticStyles = '', styles = '', meta = '' }: OdtParts): Uint8Array {
  return new TextEncoder().encode(
    `${HEAD}<office:document ${NAMESPACES} office:mimetype="${MIME_TYPE}"><office:meta>${meta}</office:meta><office:styles>${styles}</office:styles><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document>`,
  );
}
