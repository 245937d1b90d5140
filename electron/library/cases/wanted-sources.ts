import { createHash } from 'node:crypto';
import { reasonsInWords } from '#shared/citing/reasons-in-words.ts';
import type { CaseDocument } from '#shared/model/case.ts';
import type { CslItem } from '#shared/model/citation.ts';
import type { CitationGraph, WantedWork } from '#shared/model/citation-graph.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { WantedSource } from '#shared/model/source-graph.ts';
import { listCitableWorks } from '../../storage/citable-works.ts';
import type { Reader } from '../../storage/database.ts';
import { listStoredWorks } from '../../storage/works.ts';
import { indexWorks } from '../match-citation.ts';
import { gainOf } from './gain.ts';
import type { KnownCase } from './known-case.ts';
import { restingOn } from './resting-on.ts';
import { documentCalled } from './show-statements.ts';
import { placesOf } from './same-work.ts';
import { itemOf } from './suggest-matches.ts';

/** A work that is not held: as documents cite it, as the case speaks of it, or both. */
interface Wanted {
  readonly work: WantedWork | null;
  readonly documents: readonly CaseDocument[];
}

export interface FoundWanted {
  readonly source: WantedSource;
  /** The documents of the case that it is. */
  readonly documents: readonly string[];
}

/** What is cited, or spoken of in the case, and not held: the work on which most claims rest first. */
export async function wantedSources(
  db: Reader,
  known: KnownCase,
  graph: CitationGraph,
): Promise<readonly FoundWanted[]> {
  const held = new Map((await listStoredWorks(db)).map((work) => [work.id, work]));
  const library = indexWorks(await listCitableWorks(db));
  const resting = restingOn(known);
  const own = caseDocumentsOf(known);
  const found = unite(known, graph.wanted).map((wanted): FoundWanted => {
    const { work, documents } = wanted;
    const [document] = documents;
    const item = document ? itemFor(known, document) : null;
    const claims = new Set([
      ...documents.flatMap(({ id }) => [...(resting.documents.get(id) ?? [])]),
      // Whoever rests on a document rests on what that one cites.
      ...(work?.citedBy ?? []).flatMap((id) =>
        (own.get(id) ?? []).flatMap((one) => [...(resting.documents.get(one) ?? [])]),
      ),
    ]);
    const source: WantedSource = {
      key: keyOf(wanted),
      item: { ...item, ...(work?.item ?? { type: 'document' }) },
      called: document ? documentCalled(known, document.id) : (work?.item.title ?? work?.raw ?? ''),
      raw: work?.raw ?? '',
      caseDocument: document?.id ?? null,
      claims: claims.size,
      gain: gainOf(
        known,
        documents.map(({ id }) => id),
      ),
      citedBy: (work?.places ?? []).flatMap(({ by, ...place }) => {
        const citing = held.get(by);
        return citing
          ? [{ ...place, documentId: by, title: citing.title, revisionId: citing.revisionId }]
          : [];
      }),
      suggestions: (item === null ? [] : library.find(item)).flatMap(({ documentId, reasons }) => {
        const title = held.get(documentId)?.title;
        return title === undefined ? [] : [{ documentId, title, reason: reasonsInWords(reasons) }];
      }),
    };
    return { source, documents: documents.map(({ id }) => id) };
  });
  return found.toSorted(
    ({ source: a }, { source: b }) =>
      b.claims - a.claims ||
      b.gain - a.gain ||
      documentsCiting(b) - documentsCiting(a) ||
      b.citedBy.length - a.citedBy.length ||
      (a.called < b.called ? -1 : a.called > b.called ? 1 : 0),
  );
}

function documentsCiting({ citedBy }: WantedSource): number {
  return new Set(citedBy.map(({ documentId }) => documentId)).size;
}

/** The documents of the case that are one of the library, by its id. */
function caseDocumentsOf({ all }: KnownCase): ReadonlyMap<DocumentId, readonly string[]> {
  const own = new Map<DocumentId, string[]>();
  for (const { id, documentId } of all.documents) {
    if (documentId !== null) own.set(documentId, [...(own.get(documentId) ?? []), id]);
  }
  return own;
}

function itemFor(known: KnownCase, document: CaseDocument): CslItem {
  return itemOf(document, document.author === null ? null : known.people().nameOf(document.author));
}

/** What the case speaks of is the work that is cited where it would be taken for it, were that one held. */
function unite(known: KnownCase, works: readonly WantedWork[]): readonly Wanted[] {
  const find = placesOf(works.map(({ item }) => item));
  const documentsOf = new Map<number, CaseDocument[]>();
  const alone: Wanted[] = [];
  for (const document of known.all.documents) {
    if (document.documentId !== null) continue;
    const at = find(itemFor(known, document));
    if (at === null) alone.push({ work: null, documents: [document] });
    else documentsOf.set(at, [...(documentsOf.get(at) ?? []), document]);
  }
  return [...works.map((work, at) => ({ work, documents: documentsOf.get(at) ?? [] })), ...alone];
}

function keyOf({ work, documents: [document] }: Wanted): string {
  if (document) return `document ${document.id}`;
  const said = [work?.item.DOI, work?.item.URL, work?.item.title, work?.raw];
  const words = said.find((part) => part !== undefined && part !== '') ?? '';
  return `work ${createHash('sha256').update(words).digest('hex').slice(0, 16)}`;
}
