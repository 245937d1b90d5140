import type { Citation, CslDate, CslItem, CslName } from '#shared/model/citation.ts';
import type { Footnote } from '#shared/model/text.ts';

/** A citation as the reader shows it, part by part. What the footnote does not say is null. */
export interface CitationDisplay {
  readonly lead: string | null;
  readonly authors: string | null;
  readonly title: string | null;
  /** `edited by …`, `translated by …`. */
  readonly people: string | null;
  /** Where it appeared: container or publisher, with edition, volume, issue, number and pages. */
  readonly container: string | null;
  /** Where it is kept: box, collection, archive. */
  readonly archive: string | null;
  readonly issued: string | null;
  readonly accessed: string | null;
  readonly address: { readonly text: string; readonly missing: boolean } | null;
}

export function displayCitation({ item, lead, url }: Citation): CitationDisplay {
  return {
    lead,
    authors: item.author && item.author.length > 0 ? displayNames(item.author) : null,
    title: item.title ?? null,
    people: displayPeople(item),
    container: displayContainer(item),
    archive: joined([item.archive_location, item.archive_collection, item.archive, item['archive-place']]),
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

function displayPeople({ editor, translator, interviewer }: CslItem): string | null {
  return joined([
    editor && `edited by ${displayNames(editor)}`,
    translator && `translated by ${displayNames(translator)}`,
    interviewer && `interviewed by ${displayNames(interviewer)}`,
  ]);
}

function displayContainer(item: CslItem): string | null {
  const { publisher, 'publisher-place': place, edition, section } = item;
  return joined([
    item.genre,
    item.authority,
    item['container-title'],
    publisher && (place ? `${place}: ${publisher}` : publisher),
    edition && (/^\d/.test(edition) ? `${edition} ed.` : `ed. ${edition}`),
    item.volume && (item.issue ? `${item.volume} (${item.issue})` : item.volume),
    !item.volume && item.issue ? `no. ${item.issue}` : undefined,
    item.number,
    section && `§ ${section}`,
    item.page && `p. ${item.page}`,
  ]);
}

function joined(parts: readonly (string | undefined)[]): string | null {
  const known = parts.filter((part) => part !== undefined && part !== '');
  return known.length > 0 ? known.join(', ') : null;
}

/** The work that a citation such as `Ibid.` stands for, with the note that names it; null where that is not sure. */
export function workMeant(
  { derived }: Citation,
  footnotes: readonly Footnote[],
): { readonly note: Footnote; readonly citation: Citation } | null {
  const place = derived?.antecedent;
  const note = place ? footnotes[place.footnote] : undefined;
  const citation = place ? note?.citations[place.citation] : undefined;
  return note && citation ? { note, citation } : null;
}

/** The notes that name the works which a note means by `Ibid.` and its like, each once, without the note itself. */
export function notesMeant(note: Footnote, footnotes: readonly Footnote[]): readonly Footnote[] {
  const meant = note.citations.flatMap((citation) => workMeant(citation, footnotes)?.note ?? []);
  return [...new Set(meant)].filter(({ ordinal }) => ordinal !== note.ordinal);
}

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** `30 September 2010` as far as it is known; the words of the source where it is no date. */
export function displayDate(date: CslDate): string | null {
  const days = (date['date-parts'] ?? []).map(displayParts).filter((day) => day !== null);
  if (days.length === 0) return date.literal ?? null;
  const season = date.season === undefined ? undefined : SEASONS[date.season - 1];
  const words = [season, days.join(' – ')].filter((part) => part !== undefined).join(' ');
  if (date.circa !== true) return words;
  return date.edtf?.endsWith('?') === true ? `${words}?` : `c. ${words}`;
}

function displayParts([year, month, day]: readonly number[]): string | null {
  if (year === undefined) return null;
  const named =
    month !== undefined && month >= 1 && month <= 12
      ? new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
      : undefined;
  return [named === undefined ? undefined : day, named, year].filter((part) => part !== undefined).join(' ');
}
