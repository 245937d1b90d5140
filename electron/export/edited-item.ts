import { cslDate } from '#shared/edtf/csl-date.ts';
import type { CslItem } from '#shared/model/citation.ts';
import type { DocumentMetadata } from '#shared/model/document.ts';
import { cslName } from '#shared/citing/csl-names.ts';

/** A record with what a person has said of its work since. */
export function editedItem(item: CslItem, edits: Partial<DocumentMetadata>): CslItem {
  // A record's publisher is read out of the first of the two that it has.
  const publisher = item['container-title'] === undefined ? 'publisher' : 'container-title';
  const { title, authors, published, url, language } = edits;
  const said: { [Field in keyof CslItem]?: CslItem[Field] | null | undefined } = {
    title,
    author: authors && (authors.length === 0 ? null : authors.map(cslName)),
    issued: published == null ? published : cslDate(published),
    [publisher]: edits.publisher,
    URL: url,
    language,
  };
  const changed = Object.entries(said).filter(([, value]) => value !== undefined);
  const gone = new Set(changed.filter(([, value]) => value === null).map(([field]) => field));
  const kept = Object.entries({ ...item, ...Object.fromEntries(changed) }).filter(
    ([field]) => !gone.has(field),
  );
  return { type: item.type, ...Object.fromEntries(kept) };
}
