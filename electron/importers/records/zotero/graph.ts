import type { XmlElement } from '../../xml/read-xml.ts';
import { elementsOf, textOf } from '../../xml/xml-tree.ts';

/** Things that refer to each other, in RDF/XML: https://www.w3.org/TR/rdf-syntax-grammar/. As much of it as Zotero writes. */
export interface Graph {
  /** In the order of the file. */
  readonly things: readonly XmlElement[];
  /** The thing that a property leads to, whether it stands within it or elsewhere; null for words and for what is not there. */
  thingOf(property: XmlElement): XmlElement | null;
}

export function readGraph(root: XmlElement): Graph {
  const things = elementsOf(root);
  const byName = new Map<string, XmlElement>();
  for (const thing of things) {
    const name = nameOf(thing);
    if (name !== null && !byName.has(name)) byName.set(name, thing);
  }
  return {
    things,
    thingOf: (property) => elementsOf(property)[0] ?? byName.get(referenceOf(property) ?? '') ?? null,
  };
}

/** What others call it. */
export function nameOf({ attributes }: XmlElement): string | null {
  return attributes['rdf:about'] ?? attributes['rdf:nodeID'] ?? null;
}

export function referenceOf({ attributes }: XmlElement): string | null {
  return attributes['rdf:resource'] ?? attributes['rdf:nodeID'] ?? null;
}

/** Empty for a property that leads to a thing. */
export function wordsOf(property: XmlElement): string {
  return elementsOf(property).length > 0 ? '' : textOf(property).trim();
}
