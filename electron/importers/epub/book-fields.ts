import type { DocumentMetadata } from '#shared/model/document.ts';
import { webAddress } from '../html/hrefs.ts';
import { collapse } from '../html/tree.ts';
import { readDate } from '../metadata/dates.ts';
import { titleInProperties } from '../metadata/properties.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { descendantsOf, textOf } from '../xml/xml-tree.ts';

export interface BookFields {
  readonly fields: Omit<DocumentMetadata, 'language' | 'direction' | 'title'> & {
    readonly title: string | null;
  };
  readonly language: string | null;
}

interface Statement {
  readonly name: string;
  readonly value: string;
  readonly element: XmlElement;
}

/** What a book says of itself. https://www.w3.org/TR/epub-33/#sec-pkg-metadata */
export function readBookFields(metadata: XmlElement | null): BookFields {
  const all = descendantsOf(metadata);
  const statements = all
    .filter(({ name }) => name.startsWith('dc:'))
    .map((element): Statement => ({
      name: element.name.slice(3).toLowerCase(),
      value: collapse(textOf(element)),
      element,
    }))
    .filter(({ value }) => value !== '');
  const named = (name: string) => statements.filter((statement) => statement.name === name);
  const titles = named('title');
  const main = titles.find((title) => refinement(all, title, 'title-type') === 'main') ?? titles[0];
  const addresses = [...named('source'), ...named('identifier'), ...named('relation')];
  return {
    language: named('language')[0]?.value ?? null,
    fields: {
      title: titleInProperties(main?.value ?? null) ?? main?.value ?? null,
      authors: authorsIn(all, named('creator')),
      published: publishedIn(named('date')),
      breadcrumb: [],
      publisher: named('publisher')[0]?.value ?? null,
      url:
        addresses
          .map(({ value }) => webAddress(value.replace(/^ur[ln]:(?=https?:)/i, '')))
          .find((url) => url !== null) ?? null,
    },
  };
}

/** Editors, translators and illustrators are named as creators too; where nobody is called an author, all are. */
function authorsIn(all: readonly XmlElement[], creators: readonly Statement[]): readonly string[] {
  const roles = creators.map(
    (creator) => creator.element.attributes['opf:role'] ?? refinement(all, creator, 'role'),
  );
  const authors = creators.filter(
    (_, index) => roles[index] === null || roles[index] === undefined || /^aut$/i.test(roles[index] ?? ''),
  );
  return (authors.length > 0 ? authors : creators).map(({ value }) => value);
}

function publishedIn(dates: readonly Statement[]): string | null {
  const event = ({ element }: Statement) => element.attributes['opf:event']?.toLowerCase() ?? null;
  const published =
    dates.find((date) => /^(?:original-)?publication$/.test(event(date) ?? '')) ??
    dates.find((date) => event(date) === null);
  return published ? readDate(published.value) : null;
}

/** What a `meta` says of another statement. */
function refinement(all: readonly XmlElement[], { element }: Statement, property: string): string | null {
  const id = element.attributes['id'];
  if (id === undefined) return null;
  const meta = all.find(
    ({ name, attributes }) =>
      name === 'opf:meta' && attributes['refines'] === `#${id}` && attributes['property'] === property,
  );
  return meta ? collapse(textOf(meta)) : null;
}
