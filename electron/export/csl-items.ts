import { cslDate } from '#shared/edtf/csl-date.ts';
import type { Citation, CitationPlace, CslItem } from '#shared/model/citation.ts';
import type { Footnote } from '#shared/model/text.ts';
import { isLinkAddress } from '../note-text/link-address.ts';
import { cslName } from '#shared/citing/csl-names.ts';
import type { CitedSource } from './cited-source.ts';
import type { QuotedPassage } from './quoted-passage.ts';
import { groupBy } from '../storage/group-by.ts';

/**
 * The works behind a note, as CSL-JSON: each document that it quotes or cites, and each work that a footnote carried by
 * a quotation cites. https://docs.citationstyles.org/en/stable/specification.html
 */
export function cslItems(
  quoted: readonly QuotedPassage[],
  cited: readonly CitedSource[] = [],
): readonly CslItem[] {
  const items = new Map<string, CslItem>();
  for (const [id, sources] of groupBy([...quoted, ...cited], ({ document }) => document.id)) {
    const [first] = sources;
    if (first) items.set(id, documentItem(first, new Set(sources.map(({ textHash }) => textHash))));
  }
  for (const { document, passage, carried, antecedents } of quoted) {
    for (const { footnote, citation } of placesOf(carried)) {
      const work = [...carried, ...antecedents].find(({ ordinal }) => ordinal === footnote)?.citations[
        citation
      ];
      // Another revision of a document may have other notes under the same ordinals.
      const id = `${document.id}-${passage.revisionId}-${footnote + 1}-${citation + 1}`;
      if (work) items.set(id, citedItem(id, work));
    }
  }
  return [...items.values()];
}

/** Where the works of these notes are named: for `Ibid.` where that work is, and nowhere when nobody can tell. */
function placesOf(notes: readonly Footnote[]): readonly CitationPlace[] {
  return notes.flatMap(({ ordinal, citations }) =>
    citations.flatMap(({ backReference, derived, item }, citation) => {
      const isNamedHere = backReference === undefined || item.title !== undefined;
      return derived?.antecedent ?? (isNamedHere ? { footnote: ordinal, citation } : []);
    }),
  );
}

/** What is known of one document, also where it is no record. */
export function documentItem(
  { document, item, key }: Omit<CitedSource, 'textHash'>,
  textHashes: ReadonlySet<string>,
): CslItem {
  const note = `SHA-256 of the text: ${[...textHashes].join(', ')}`;
  // A record says of its work what a text does not say of itself.
  if (item) return { ...item, id: key, note: item.note === undefined ? note : `${item.note}\n${note}` };
  const { title, fileName, authors, published, publisher, url, language } = document;
  return {
    id: key,
    type: url === null ? 'document' : 'webpage',
    title: title.trim() === '' ? fileName : title,
    ...(authors.length === 0 ? {} : { author: authors.map(cslName) }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(published === null ? {} : { issued: cslDate(published) }),
    ...(url !== null && isLinkAddress(url) ? { URL: url } : {}),
    ...(language === null ? {} : { language }),
    note,
  };
}

function citedItem(id: string, { item, raw }: Citation): CslItem {
  return { ...item, id, note: `As cited: ${raw.replaceAll(/\s+/g, ' ')}` };
}
