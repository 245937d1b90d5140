import type { DocumentMetadata } from '#shared/model/document.ts';
import { readByline } from '../../metadata/byline.ts';
import { readDate } from '../../metadata/dates.ts';
import type { Claims } from '../claims.ts';
import type { PrintedMarker } from '../read-blocks.ts';
import { collapse, lineOf, type HtmlNode, type HtmlText } from '../tree.ts';
import { findTrail } from './breadcrumbs.ts';
import { findByline } from './bylines.ts';
import type { EdgeLines } from './edge-lines.ts';
import { readLinkedData, type LinkedData } from './linked-data.ts';
import { readMeta, type Meta } from './meta.ts';
import { pageAddress } from './page-address.ts';
import { findTitle } from './page-title.ts';
import { findPrintedDate } from './printed-date.ts';

type Fields = Omit<DocumentMetadata, 'language' | 'direction' | 'title'> & { readonly title: string | null };

/** What the markup says of a page, before its plain lines are looked at. */
export interface MarkedFields extends Fields {
  /** What the page's links without a site are relative to. */
  readonly base: string | null;
  /** Names that the head gives, for a page that prints none. */
  readonly namedAuthors: readonly string[];
}

/** Reads and claims the title, the trail and the byline where the page marks them as such. */
export function readMarkedFields(
  page: HtmlNode,
  claims: Claims,
  markers: ReadonlyMap<HtmlText, PrintedMarker | null>,
  savedFrom: string | null,
): MarkedFields {
  const meta = readMeta(page);
  const data = readLinkedData(page);
  const trail = findTrail(page, claims);
  if (trail) claims.set(trail.element, { kind: 'metadata' });
  const whole = meta.title ? lineOf(meta.title) : '';
  const named = [meta.one('og:title', 'twitter:title', 'citation_title', 'dc.title'), data.headline];
  const title = findTitle(
    page,
    claims,
    markers,
    named.filter((name) => name !== null).map(collapse),
    whole || null,
  );
  for (const element of [...title.printed, ...(meta.title ? [meta.title] : [])])
    claims.set(element, { kind: 'metadata' });
  const byline = findByline(page, claims);
  if (byline) claims.set(byline.element, { kind: 'metadata' });
  const date = findPrintedDate(page, claims);
  if (date) claims.set(date.element, { kind: 'metadata' });
  return {
    title: title.title,
    authors: byline?.authors ?? [],
    published: dateIn(meta, data) ?? byline?.published ?? date?.published ?? null,
    breadcrumb: trail?.steps ?? data.breadcrumb,
    publisher:
      meta.one('og:site_name', 'dc.publisher', 'citation_journal_title', 'citation_publisher') ??
      data.publisher ??
      title.site,
    namedAuthors: authorsIn(meta, data),
    ...pageAddress(page, meta, savedFrom),
  };
}

/** What the markup left open is filled from the page's plain lines, and then from its head. */
export function completeFields(marked: MarkedFields, lines: EdgeLines): Fields {
  const printed = marked.authors.length > 0 ? marked.authors : lines.authors;
  return {
    title: marked.title ?? lines.breadcrumb.at(-1) ?? null,
    publisher: marked.publisher,
    authors: printed.length > 0 ? printed : marked.namedAuthors,
    published: marked.published ?? lines.published,
    url: marked.url ?? lines.url,
    breadcrumb: lines.breadcrumb,
  };
}

function dateIn(meta: Meta, data: LinkedData): string | null {
  const said = [
    meta.one(
      'article:published_time',
      'datepublished',
      'citation_publication_date',
      'citation_date',
      'dc.date',
      'dc.date.issued',
      'date',
      'pubdate',
    ),
    data.published,
  ];
  return (
    said
      .map((date) => (date === null ? null : readDate(date.replaceAll('/', '-'))))
      .find((date) => date !== null) ?? null
  );
}

const AUTHOR_NAMES = [
  'citation_author',
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
  'twitter:creator',
] as const;

function authorsIn(meta: Meta, data: LinkedData): readonly string[] {
  const said = AUTHOR_NAMES.map((name) => meta.all(name)).find((names) => names.length > 0) ?? [];
  const names = said.filter((name) => !/^(?:https?:|@|admin$)/i.test(name));
  if (names.length === 0) return data.authors;
  const [only] = names;
  return only !== undefined && names.length === 1 && !meta.all('citation_author').includes(only)
    ? (readByline(`by ${only}`) ?? names)
    : [...new Set(names)];
}
