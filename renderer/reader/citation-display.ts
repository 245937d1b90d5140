import type { Citation, CslDate, CslItem, CslName } from '#shared/model/citation.ts';

/** A citation as the reader shows it, part by part. What the footnote does not say is null. */
export interface CitationDisplay {
  readonly lead: string | null;
  readonly authors: string | null;
  readonly title: string | null;
  /** Where it appeared: container or publisher, with volume, issue and pages. */
  readonly container: string | null;
  readonly issued: string | null;
  readonly accessed: string | null;
  readonly address: { readonly text: string; readonly missing: boolean } | null;
}

export function displayCitation({ item, lead, url }: Citation): CitationDisplay {
  return {
    lead,
    authors: item.author && item.author.length > 0 ? displayNames(item.author) : null,
    title: item.title ?? null,
    container: displayContainer(item),
    issued: item.issued ? displayDate(item.issued) : null,
    accessed: item.accessed ? displayDate(item.accessed) : null,
    address: displayAddress(item, url),
  };
}

function displayAddress(item: CslItem, url: Citation['url']): CitationDisplay['address'] {
  if (url === 'emptied') return { text: 'address missing in the source', missing: true };
  return url === 'present' && item.URL ? { text: item.URL, missing: false } : null;
}

function displayNames(names: readonly CslName[]): string {
  return new Intl.ListFormat('en-GB').format(names.map(displayName).filter((name) => name !== ''));
}

function displayName(name: CslName): string {
  return name.literal ?? [name.given, name.family].filter((part) => part !== undefined).join(' ');
}

function displayContainer(item: CslItem): string | null {
  const parts = [
    item['container-title'] ?? item.publisher,
    item.volume && (item.issue ? `${item.volume} (${item.issue})` : item.volume),
    !item.volume && item.issue ? `no. ${item.issue}` : undefined,
    item.page && `p. ${item.page}`,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join(', ') : null;
}

/** `30 September 2010` as far as it is known; the words of the source where it is no date. */
export function displayDate(date: CslDate): string | null {
  const [year, month, day] = date['date-parts']?.[0] ?? [];
  if (year === undefined) return date.literal ?? null;
  const named =
    month !== undefined && month >= 1 && month <= 12
      ? new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
      : undefined;
  return [named === undefined ? undefined : day, named, year].filter((part) => part !== undefined).join(' ');
}

/** An EDTF date of level 1 in words, as far as it is a plain date; anything subtler stands as it is written. */
export function displayPublished(published: string): string {
  const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(published);
  if (!plain) return published;
  const parts = plain.slice(1).filter((part) => part !== undefined);
  return displayDate({ 'date-parts': [parts.map(Number)] }) ?? published;
}
