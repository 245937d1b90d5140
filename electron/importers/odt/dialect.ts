import type { XmlDialect } from '../xml/read-xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const OWN = [
  'office',
  'text',
  'style',
  'table',
  'drawing',
  'meta',
  'manifest',
  'datastyle',
  'form',
  'presentation',
];
const PREFIXES: Readonly<Record<string, string>> = { drawing: 'draw', datastyle: 'number' };

/** OpenDocument: https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/ */
export const OPEN_DOCUMENT: XmlDialect = {
  prefixes: new Map([
    ...OWN.map((name) => [`${OASIS}${name}:1.0`, PREFIXES[name] ?? name] as const),
    [`${OASIS}xsl-fo-compatible:1.0`, 'fo'],
    [`${OASIS}svg-compatible:1.0`, 'svg'],
    ['http://www.w3.org/1999/xlink', 'xlink'],
    ['http://www.w3.org/XML/1998/namespace', 'xml'],
    ['http://purl.org/dc/elements/1.1/', 'dc'],
  ]),
  skipped: new Set([
    'office:scripts',
    'office:font-face-decls',
    'office:forms',
    'office:settings',
    'style:table-cell-properties',
    'style:tab-stops',
  ]),
  skippedAttributes:
    /^(?:table:style-name|office:value-type|text:id-ref|svg:[xy]|draw:z-index|draw:style-name)$/,
};
