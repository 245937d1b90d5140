import { readXml, type XmlElement } from '../../xml/read-xml.ts';
import { childOf, childrenNamed, textOf } from '../../xml/xml-tree.ts';
import type { Filing } from '../../importer.ts';
import type { SourceRecord } from '../record.ts';
import { ZOTERO_RDF } from './dialect.ts';
import { fieldsOf, fileFields, noteWithTitle } from './fields.ts';
import { collectionsIn, tagsOf } from './filing.ts';
import { type Graph, nameOf, readGraph } from './graph.ts';
import { TYPES } from './terms.ts';

/** Files that belong to no work, and how the person had put them away. */
export interface LooseFile {
  readonly path: string;
  readonly filing: Filing;
}

export interface ZoteroExport {
  readonly records: readonly SourceRecord[];
  readonly loose: readonly LooseFile[];
}

/**
 * Reads “Zotero RDF”, the one format in which Zotero writes everything that it knows: works with their files, notes, tags
 * and collections. `length` is of the whole file in UTF-16 code units. Fails as `readXml` does.
 */
export function readZoteroRdf(bytes: Uint8Array, length: number, fileName: string): ZoteroExport {
  const graph = readGraph(readXml(bytes, ZOTERO_RDF, fileName));
  const within = partsOfItems(graph);
  const collections = collectionsIn(graph);
  const filingOf = (thing: XmlElement): Filing => ({
    tags: [...new Set([thing, ...partsOf(thing, graph)].flatMap(tagsOf))],
    collections: collections.get(nameOf(thing) ?? '') ?? [],
  });
  const alone = graph.things.filter((thing) => !within.has(thing));
  const records = alone
    .filter(isItem)
    .map((thing) => ({ ...recordOf(thing, graph), filing: filingOf(thing) }));
  const loose = alone
    .filter(({ name }) => name === 'z:Attachment')
    .flatMap((thing) =>
      fileFields(thing).flatMap(({ path }) => (path === undefined ? [] : { path, filing: filingOf(thing) })),
    );
  return { records: withLengths(records, length), loose };
}

/** A note that belongs to no work is one by itself. */
function isItem(thing: XmlElement): boolean {
  return (
    thing.name === 'bib:Memo' || (thing.name !== 'z:Attachment' && childOf(thing, 'z:itemType') !== null)
  );
}

function recordOf(thing: XmlElement, graph: Graph): SourceRecord {
  const isNote = thing.name === 'bib:Memo';
  const fields = isNote ? noteWithTitle(thing) : fieldsOf(thing, graph);
  return {
    key: keyOf(thing),
    type: TYPES[textOf(childOf(thing, 'z:itemType')).trim()] ?? 'document',
    fields,
    dropped: [],
    length: 0,
    losses: [],
  };
}

/** Where Zotero has a key of its own it is a field; where a plug-in has given it one, it is a line among others. */
function keyOf(thing: XmlElement): string | null {
  const own = textOf(childOf(thing, 'z:citationKey')).trim();
  const line = /^\s*Citation Key:\s*(\S+)\s*$/im.exec(textOf(childOf(thing, 'dc:description')))?.[1];
  return own || line || null;
}

function partsOf(thing: XmlElement, graph: Graph): readonly XmlElement[] {
  return ['link:link', 'dcterms:isReferencedBy']
    .flatMap((name) => childrenNamed(thing, name))
    .flatMap((property) => graph.thingOf(property) ?? []);
}

function partsOfItems(graph: Graph): ReadonlySet<XmlElement> {
  return new Set(graph.things.flatMap((thing) => partsOf(thing, graph)));
}

/** Which stretch of the file is whose, nobody could say: a journal is named once for all its articles. */
function withLengths<Read extends SourceRecord>(records: readonly Read[], length: number): readonly Read[] {
  const sums = records.map(({ fields }) => fields.reduce((sum, field) => sum + field.length, 0));
  const all = sums.reduce((total, sum) => total + sum, 0);
  const isCounted = all <= length;
  const left = length - (isCounted ? all : 0);
  const share = Math.floor(left / Math.max(records.length, 1));
  return records.map((record, index) => {
    const notation = index === records.length - 1 ? left - share * index : share;
    if (isCounted) return { ...record, length: (sums[index] ?? 0) + notation };
    return { ...record, fields: record.fields.map((field) => ({ ...field, length: 0 })), length: notation };
  });
}
