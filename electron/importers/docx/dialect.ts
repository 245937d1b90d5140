import type { XmlDialect } from '../xml/read-xml.ts';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
/** What ISO/IEC 29500 calls strict has namespaces of its own for the same elements. */
const STRICT = 'http://purl.oclc.org/ooxml/';

const NAMESPACES: readonly (readonly [string, ...(readonly string[])])[] = [
  ['w', `${TRANSITIONAL}wordprocessingml/2006/main`, `${STRICT}wordprocessingml/main`],
  ['r', `${TRANSITIONAL}officeDocument/2006/relationships`, `${STRICT}officeDocument/relationships`],
  ['rel', `${TRANSITIONAL}package/2006/relationships`],
  ['ct', `${TRANSITIONAL}package/2006/content-types`],
  ['cp', `${TRANSITIONAL}package/2006/metadata/core-properties`],
  [
    'app',
    `${TRANSITIONAL}officeDocument/2006/extended-properties`,
    `${STRICT}officeDocument/extendedProperties`,
  ],
  ['m', `${TRANSITIONAL}officeDocument/2006/math`, `${STRICT}officeDocument/math`],
  ['wp', `${TRANSITIONAL}drawingml/2006/wordprocessingDrawing`, `${STRICT}drawingml/wordprocessingDrawing`],
  ['a', `${TRANSITIONAL}drawingml/2006/main`, `${STRICT}drawingml/main`],
  ['pic', `${TRANSITIONAL}drawingml/2006/picture`, `${STRICT}drawingml/picture`],
  ['c', `${TRANSITIONAL}drawingml/2006/chart`, `${STRICT}drawingml/chart`],
  ['dgm', `${TRANSITIONAL}drawingml/2006/diagram`, `${STRICT}drawingml/diagram`],
  ['mc', `${TRANSITIONAL}markup-compatibility/2006`],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wpg', 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'],
  ['wpc', 'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
];

/** Looks that no reader is told of, and what they were before a change. A large table is made of little else. */
const SKIPPED = [
  ...[
    'tblGrid',
    'tblPrEx',
    'tblBorders',
    'tblCellMar',
    'tblLook',
    'tblW',
    'tblLayout',
    'tcW',
    'tcBorders',
    'tcMar',
    'vAlign',
  ],
  ...[
    'shd',
    'pBdr',
    'bdr',
    'rFonts',
    'color',
    'sz',
    'szCs',
    'spacing',
    'kern',
    'ind',
    'jc',
    'tabs',
    'proofErr',
    'pgMar',
    'pgSz',
  ],
  ...[
    'pgBorders',
    'cols',
    'docGrid',
    'rPrChange',
    'pPrChange',
    'sectPrChange',
    'tblPrChange',
    'trPrChange',
    'tcPrChange',
  ],
  ...[
    'tblPrExChange',
    'tblGridChange',
    'latentStyles',
    'rsids',
    'compat',
    'permStart',
    'permEnd',
    'noProof',
    'sdtEndPr',
  ],
];

/** WordprocessingML and what stands around it: https://ecma-international.org/publications-and-standards/standards/ecma-376/ */
export const OOXML: XmlDialect = {
  prefixes: new Map(
    NAMESPACES.flatMap(([prefix, ...addresses]) => addresses.map((address) => [address, prefix] as const)),
  ),
  skipped: new Set(SKIPPED.map((name) => `w:${name}`)),
  skippedAttributes: /^w:rsid/,
};
