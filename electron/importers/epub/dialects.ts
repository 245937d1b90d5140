import { NAMED_CHARACTERS } from '../xml/named-characters.ts';
import type { XmlDialect } from '../xml/read-xml.ts';

const NOTHING: XmlDialect['skipped'] = new Set();
const NONE = /^(?!)/;

/** The files that say what a book is made of: container, package, encryption, contents. https://www.w3.org/TR/epub-33/ */
export const PACKAGE_DIALECT: XmlDialect = {
  prefixes: new Map([
    ['urn:oasis:names:tc:opendocument:xmlns:container', 'ocf'],
    ['http://www.idpf.org/2007/opf', 'opf'],
    ['http://purl.org/dc/elements/1.1/', 'dc'],
    ['http://www.daisy.org/z3986/2005/ncx/', 'ncx'],
    ['http://www.w3.org/2001/04/xmlenc#', 'enc'],
    ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ]),
  skipped: NOTHING,
  skippedAttributes: NONE,
  characters: NAMED_CHARACTERS,
};

/** Chapters. The prefixes are for telling HTML from drawings and formulas. */
export const CHAPTER_DIALECT: XmlDialect = {
  prefixes: new Map([
    ['http://www.w3.org/1999/xhtml', 'html'],
    ['http://www.w3.org/2000/svg', 'svg'],
    ['http://www.w3.org/1998/Math/MathML', 'math'],
    ['http://www.idpf.org/2007/ops', 'epub'],
    ['http://www.w3.org/1999/xlink', 'xlink'],
    ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ]),
  skipped: NOTHING,
  skippedAttributes: NONE,
  characters: NAMED_CHARACTERS,
};
