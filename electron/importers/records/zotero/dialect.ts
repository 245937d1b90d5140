import type { XmlDialect } from '../../xml/read-xml.ts';

/** The vocabularies of Zotero RDF: https://github.com/zotero/translators/blob/master/Zotero%20RDF.js */
export const ZOTERO_RDF: XmlDialect = {
  prefixes: new Map([
    ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
    ['http://www.zotero.org/namespaces/export#', 'z'],
    ['http://purl.org/net/biblio#', 'bib'],
    ['http://purl.org/dc/elements/1.1/', 'dc'],
    ['http://purl.org/dc/terms/', 'dcterms'],
    ['http://prismstandard.org/namespaces/1.2/basic/', 'prism'],
    ['http://xmlns.com/foaf/0.1/', 'foaf'],
    ['http://nwalsh.com/rdf/vCard#', 'vcard'],
    ['http://purl.org/rss/1.0/modules/link/', 'link'],
  ]),
  skipped: new Set(),
  skippedAttributes: /^$/,
};
