import type { XmlElement } from '../../xml/read-xml.ts';
import { childOf, childrenNamed, elementsOf, textOf } from '../../xml/xml-tree.ts';
import { type Graph, nameOf, referenceOf, wordsOf } from './graph.ts';

/** Names from the outermost collection in. */
export type CollectionPath = readonly string[];

/** The collections that each thing lies in, by what others call it. */
export function collectionsIn({ things }: Graph): ReadonlyMap<string, readonly CollectionPath[]> {
  const collections = things.filter(({ name }) => name === 'z:Collection');
  const parents = new Map<string, XmlElement>();
  for (const collection of collections) {
    for (const part of partsOf(collection)) if (!parents.has(part)) parents.set(part, collection);
  }
  const found = new Map<string, CollectionPath[]>();
  for (const collection of collections) {
    const path = pathOf(collection, parents);
    for (const part of partsOf(collection)) found.set(part, [...(found.get(part) ?? []), path]);
  }
  return found;
}

function partsOf(collection: XmlElement): readonly string[] {
  return childrenNamed(collection, 'dcterms:hasPart').flatMap((part) => referenceOf(part) ?? []);
}

function pathOf(collection: XmlElement, parents: ReadonlyMap<string, XmlElement>): CollectionPath {
  const path = new Set<XmlElement>();
  let at: XmlElement | undefined = collection;
  // A file may say that a collection lies in itself.
  while (at && !path.has(at)) {
    path.add(at);
    at = parents.get(nameOf(at) ?? '');
  }
  return [...path]
    .toReversed()
    .map((one) => textOf(childOf(one, 'dc:title')).trim())
    .filter((name) => name !== '');
}

/** The tags that a person gave. Those that came with a catalogue stay words of the record. */
export function tagsOf(thing: XmlElement): readonly string[] {
  return elementsOf(thing)
    .filter(({ name }) => name === 'dc:subject')
    .map(wordsOf)
    .filter((tag) => tag !== '');
}
