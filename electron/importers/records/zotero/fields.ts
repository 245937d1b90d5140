import type { CslName } from '#shared/model/citation.ts';
import type { XmlElement } from '../../xml/read-xml.ts';
import { childOf, elementsOf, textOf } from '../../xml/xml-tree.ts';
import { nameInWords } from '../names.ts';
import { paragraphsIn } from '../record-document.ts';
import { labelOf, type RecordField } from '../record.ts';
import { type Graph, referenceOf, wordsOf } from './graph.ts';
import { isOfCsl, OF_CONTAINER, OF_ITEM, OF_SECTION, OF_SERIES, PEOPLE, type Term, UNREAD } from './terms.ts';

/** What an item says, in the order of the file, with what its container, its notes and its files say. */
export function fieldsOf(item: XmlElement, graph: Graph): readonly RecordField[] {
  const hasTitle = childOf(item, 'dc:title') !== null;
  return elementsOf(item)
    .filter(({ name }) => !UNREAD.has(name))
    .flatMap((property) => {
      if (property.name !== 'z:displayTitle') return ofProperty(property, graph);
      // Made of the title, or, of an interview or a letter without one, of who took part.
      return hasTitle ? [] : inWords('title', wordsOf(property));
    });
}

const LONGEST_TITLE = 120;

/** A note by itself goes by its first line. */
export function noteWithTitle(memo: XmlElement): readonly RecordField[] {
  const fields = noteFields(memo);
  const [first = ''] = fields.flatMap(({ value }) => paragraphsIn(value).slice(0, 1));
  const title = first.length > LONGEST_TITLE ? `${first.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : first;
  return [...inWords('title', title).map((one) => ({ ...one, length: 0 })), ...fields];
}

/** A file that lies with the export, and the words about it. None for the address of one. */
export function fileFields(attachment: XmlElement): readonly RecordField[] {
  const path = pathOf(attachment);
  const notes = elementsOf(attachment).filter(
    ({ name }) => name === 'dc:description' || name === 'rdf:value',
  );
  return [
    ...(path === null ? [] : [{ ...field('file', path), path }]),
    ...notes.flatMap((note) => inWords('note', wordsOf(note))),
  ];
}

function pathOf(attachment: XmlElement): string | null {
  const property = childOf(attachment, 'rdf:resource') ?? childOf(attachment, 'z:path');
  const path = property === null ? '' : (referenceOf(property) ?? textOf(property)).trim();
  return path === '' ? null : path;
}

function noteFields(memo: XmlElement): readonly RecordField[] {
  return elementsOf(memo)
    .filter(({ name }) => name === 'rdf:value')
    .flatMap((value) => inWords('note', textOf(value).trim()));
}

function ofProperty(property: XmlElement, graph: Graph): readonly RecordField[] {
  const { name } = property;
  const people =
    PEOPLE[name] ?? (/^z:\w+s$/.test(name) && childOf(property, 'rdf:Seq') ? 'csl:contributor' : null);
  if (people !== null) return peopleIn(property, people);
  const thing = graph.thingOf(property);
  if (thing === null) return ofWords(property);
  switch (name) {
    case 'dcterms:isPartOf':
      return containerFields(thing, graph, DEEPEST);
    case 'dc:publisher':
      return publisherFields(thing);
    case 'dc:identifier':
      return inWords('url', wordsIn(thing, 'rdf:value'));
    case 'dc:subject':
      return inWords(
        thing.name === 'dcterms:LCC' ? 'csl:call-number' : 'keyword',
        wordsIn(thing, 'rdf:value'),
      );
    case 'bib:presentedAt':
      return inWords('csl:event-title', wordsIn(thing, 'dc:title'));
    case 'dc:relation':
      return inWords('csl:related', wordsIn(thing, 'dc:title'));
    case 'dcterms:isReferencedBy':
      return noteFields(thing);
    case 'link:link':
      return fileFields(thing);
    default:
      return inWords(termOf(name), wordsIn(thing, 'rdf:value'));
  }
}

function ofWords(property: XmlElement): readonly RecordField[] {
  const words = wordsOf(property);
  if (property.name === 'dc:identifier') return numberOf(words);
  return inWords(termOf(property.name), words);
}

function termOf(name: string): Term {
  return OF_ITEM[name] ?? `csl:${name.slice(name.indexOf(':') + 1)}`;
}

/** `DOI 10.5555/12`, `ISBN 0-00-000000-0`. */
function numberOf(words: string): readonly RecordField[] {
  const [, kind = '', number = ''] = /^(DOI|ISBN|ISSN)\s+(.+)$/s.exec(words) ?? [];
  if (kind === '') return inWords('csl:identifier', words);
  return inWords(kind === 'DOI' ? 'doi' : 'isbn', number);
}

/** A section of a newspaper of a series: no deeper, for a file may say that something is a part of itself. */
const DEEPEST = 3;

function containerFields(container: XmlElement, graph: Graph, depth: number): readonly RecordField[] {
  const terms =
    container.name === 'bib:Series' ? OF_SERIES : container.name === 'bib:Part' ? OF_SECTION : OF_CONTAINER;
  return elementsOf(container).flatMap((property) => {
    const term = terms[property.name];
    if (term !== undefined) return inWords(term, wordsOf(property));
    if (property.name === 'dc:identifier') return numberOf(wordsOf(property));
    if (property.name !== 'dcterms:isPartOf' || depth === 0) return [];
    const outer = graph.thingOf(property);
    return outer === null ? [] : containerFields(outer, graph, depth - 1);
  });
}

function publisherFields(organisation: XmlElement): readonly RecordField[] {
  const address = childOf(childOf(organisation, 'vcard:adr'), 'vcard:Address');
  return [
    ...inWords('publisher', wordsIn(organisation, 'foaf:name')),
    ...(address === null ? [] : inWords('place', wordsIn(address, 'vcard:locality'))),
  ];
}

function peopleIn(property: XmlElement, term: Term): readonly RecordField[] {
  return elementsOf(childOf(property, 'rdf:Seq')).flatMap((entry) => {
    const person = childOf(entry, 'foaf:Person');
    if (person === null) return [];
    const family = wordsIn(person, 'foaf:surname');
    const given = wordsIn(person, 'foaf:givenName') || wordsIn(person, 'foaf:givenname');
    const name: CslName = given === '' ? { literal: family } : { family, given };
    const words = nameInWords(name);
    return words === '' ? [] : [{ ...field(term, words), name }];
  });
}

function wordsIn(thing: XmlElement, name: string): string {
  return textOf(childOf(thing, name)).trim();
}

function inWords(term: Term, words: string): readonly RecordField[] {
  return words === '' ? [] : [field(term, words)];
}

function field(term: Term, value: string): RecordField {
  const named = isOfCsl(term)
    ? { meaning: 'other' as const, label: term.slice('csl:'.length) }
    : { meaning: term, label: labelOf(term, term) };
  return { ...named, value, length: value.length };
}
