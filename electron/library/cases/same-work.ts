import type { CslItem, CslName } from '#shared/model/citation.ts';
import { toDocumentId } from '#shared/model/ids.ts';
import type { CitableWork } from '../../storage/citable-works.ts';
import { indexWorks } from '../match-citation.ts';

/** Answers for an item at which place among these the same work stands, were they works of a library; null for nowhere. */
export function placesOf(items: readonly CslItem[]): (item: CslItem) => number | null {
  const index = indexWorks(items.map(citable));
  return (item) => {
    const [match] = index.find(item);
    return match ? Number(match.documentId) : null;
  };
}

/** By its place, which is no id of a document. */
function citable(item: CslItem, at: number): CitableWork {
  const { issued } = item;
  const year = issued?.['date-parts']?.[0]?.[0];
  return {
    documentId: toDocumentId(String(at)),
    title: item.title ?? '',
    authors: (item.author ?? item.editor ?? []).map(nameInWords),
    publisher: item.publisher ?? null,
    published: issued?.edtf ?? (year === undefined ? null : String(year)),
    url: item.URL ?? null,
    doi: item.DOI ?? null,
  };
}

function nameInWords({ given, family, literal }: CslName): string {
  return literal ?? [given, family].filter((part) => part !== undefined).join(' ');
}
