import { fold } from '#shared/fold/fold.ts';
import type { CslItem } from '#shared/model/citation.ts';
import type { WantedWork } from '#shared/model/citation-graph.ts';
import { addressKey, doiKey } from './address-key.ts';

/** A citation of a work that the library does not hold. */
export interface WantedCitation {
  readonly place: WantedWork['places'][number];
  readonly item: CslItem;
}

/** A title of so many words is one work's alone. */
const TELLING_WORDS = 5;

/**
 * The works that are meant, each once: citations with the same number, the same address, or the same title. Of a short
 * title, such as "Annual Report", author and year must be the same as well. Those that most documents cite first.
 */
export function gatherWanted(citations: readonly WantedCitation[]): readonly WantedWork[] {
  const groups = new Set<WantedCitation[]>();
  const groupOf = new Map<string, WantedCitation[]>();
  for (const citation of citations) {
    const keys = keysOf(citation.item);
    const known = new Set(keys.map((key) => groupOf.get(key)).filter((group) => group !== undefined));
    const [into = [], ...others] = known;
    groups.add(into);
    into.push(citation, ...others.flat());
    for (const other of others) {
      groups.delete(other);
      for (const { item } of other) for (const key of keysOf(item)) groupOf.set(key, into);
    }
    for (const key of keys) groupOf.set(key, into);
  }
  return [...groups]
    .map(wantedOf)
    .toSorted(
      (a, b) =>
        b.citedBy.length - a.citedBy.length || b.places.length - a.places.length || (a.raw < b.raw ? -1 : 1),
    );
}

function wantedOf(citations: readonly WantedCitation[]): WantedWork {
  const fullest = citations.reduce((one, other) =>
    Object.keys(other.item).length > Object.keys(one.item).length ? other : one,
  );
  return {
    item: fullest.item,
    raw: fullest.place.raw,
    citedBy: [...new Set(citations.map(({ place }) => place.by))],
    places: citations.map(({ place }) => place),
  };
}

function keysOf(item: CslItem): readonly string[] {
  const doi = doiKey(item.DOI ?? '') ?? doiKey(item.URL ?? '');
  const address = addressKey(item.URL ?? '');
  const title = wordsOf(item.title ?? '');
  const [person] = item.author ?? item.editor ?? [];
  const author = wordsOf(person?.family ?? person?.literal ?? item.publisher ?? '').join(' ');
  const issued = item.issued?.['date-parts']?.[0]?.[0] ?? item.issued?.edtf ?? item.issued?.literal ?? '';
  const named =
    title.length >= TELLING_WORDS ? title.join(' ') : `${title.join(' ')}|${author}|${String(issued)}`;
  return [
    ...(doi === null ? [] : [`doi ${doi}`]),
    ...(address === null ? [] : [`address ${address}`]),
    ...(title.length === 0 ? [] : [`title ${named}`]),
  ];
}

function wordsOf(text: string): readonly string[] {
  return fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
