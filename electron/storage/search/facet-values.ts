import { firstDay, parseEdtf } from '#shared/edtf/edtf.ts';
import type { FacetName } from '#shared/model/search.ts';
import { languagePart } from '#shared/organisation/matches.ts';

/** What the facets of a document are told from. */
export interface FacetRow {
  readonly format: string;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** What a facet says of a document; empty where nothing is known. */
export const FACET_VALUES: Readonly<Record<Exclude<FacetName, 'collection'>, (row: FacetRow) => string>> = {
  type: ({ format }) => format,
  language: ({ language }) => languagePart(language),
  source: ({ publisher, url }) => publisher?.trim() || siteOf(url),
  date: ({ published }) => yearOf(published),
};

function siteOf(url: string | null): string {
  return url === null || !URL.canParse(url) ? '' : new URL(url).hostname.replace(/^www\./, '');
}

/** The first year that is meant. */
function yearOf(published: string | null): string {
  const date = published === null ? null : parseEdtf(published);
  const point =
    date?.kind === 'interval' ? [date.from, date.to].find((end) => typeof end !== 'string') : date?.point;
  return typeof point !== 'object' ? '' : String(firstDay(point).year).padStart(4, '0');
}

/** `198X` for `1988`; a year before the first as it is. */
export function decadeOf(year: string): string {
  return /^\d{4}$/.test(year) ? `${year.slice(0, 3)}X` : year;
}
