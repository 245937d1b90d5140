import type { CslItem } from '#shared/model/citation.ts';
import type { CitationEdge, CitationGraph, CitingPlace } from '#shared/model/citation-graph.ts';
import type { CitationMatch } from '#shared/model/cited.ts';
import type { DocumentId, LinkId } from '#shared/model/ids.ts';
import type { Footnote } from '#shared/model/text.ts';
import { listCitableWorks } from '../storage/citable-works.ts';
import type { Reader } from '../storage/database.ts';
import { listDocumentLinks } from '../storage/document-links.ts';
import { type CitingText, readCitingText } from '../storage/citing-text.ts';
import { listStoredWorks } from '../storage/works.ts';
import { beginLongWork, type LongWork } from './long-work.ts';
import { indexWorks } from './match-citation.ts';
import { CITES, matchesIn } from './match-footnotes.ts';
import { gatherWanted, type WantedCitation } from './wanted-works.ts';

/** The types of links by which one document says that it has something from another. */
const DERIVING = [CITES, 'quotes', 'repeats'];

/** Reads the notes of every text once. Fails with `cancelled` when the work is stopped. */
export async function citationGraph(db: Reader, work: LongWork = {}): Promise<CitationGraph> {
  const { step } = beginLongWork(work);
  const documents = (await listStoredWorks(db)).filter(({ trashed }) => !trashed);
  const index = indexWorks(await listCitableWorks(db));
  const edges = new Map<string, CitationEdge>();
  const ofFootnotes = new Set<LinkId>();
  const wanted: WantedCitation[] = [];
  for (const [done, { id, revisionId }] of documents.entries()) {
    await step(done, documents.length);
    const text = await readCitingText(db, revisionId);
    if (!text) continue;
    for (const match of await matchesIn(db, text, index)) {
      const place = placeOf(text, match);
      const [first] = match.sources;
      if (match.state === 'wanted') {
        wanted.push({ place: { ...place, by: id }, item: meantBy(text, match) });
      } else if (match.state === 'suggested' && first) {
        // Of several suggestions one is meant: the likeliest.
        addEdge(edges, id, documentOf(first.end), 'suggested', place);
      } else {
        for (const { end, linkId } of match.sources) {
          if (linkId !== null) ofFootnotes.add(linkId);
          addEdge(edges, id, documentOf(end), 'confirmed', place);
        }
      }
    }
  }
  for (const { id, from, to, exact, range } of await listDocumentLinks(db, DERIVING)) {
    if (ofFootnotes.has(id)) continue;
    addEdge(edges, from, to, 'confirmed', { label: null, raw: exact ?? '', range, markers: [] });
  }
  // What a person has linked may lie in the trash by now.
  const held = new Set(documents.map(({ id }) => id));
  return {
    documents: documents.map(({ id, title, authors, published }) => ({ id, title, authors, published })),
    edges: [...edges.values()].filter(({ from, to }) => from !== to && held.has(to)),
    wanted: gatherWanted(wanted),
  };
}

function documentOf(end: CitationMatch['sources'][number]['end']): DocumentId {
  return end.kind === 'passage' ? end.documentId : end.id;
}

function placeOf(
  { footnotes }: Pick<CitingText, 'footnotes'>,
  { footnote, citation, start, end }: CitationMatch,
): CitingPlace {
  const note = footnotes[footnote];
  return {
    label: note?.label ?? null,
    raw: note?.citations[citation]?.raw ?? '',
    range: { start, end },
    markers: (note?.markers ?? []).map((marker) => marker.start),
  };
}

/** What the citation names, or the one that it points back to. */
export function meantBy(
  { footnotes }: { readonly footnotes: readonly Pick<Footnote, 'citations'>[] },
  { footnote, citation }: CitationMatch,
): CslItem {
  const own = footnotes[footnote]?.citations[citation];
  const from = own?.derived?.antecedent;
  const named = from ? footnotes[from.footnote]?.citations[from.citation] : own;
  return named?.item ?? { type: 'document' };
}

function addEdge(
  edges: Map<string, CitationEdge>,
  from: DocumentId,
  to: DocumentId,
  state: CitationEdge['state'],
  place: CitingPlace,
): void {
  const key = `${from} ${to}`;
  const known = edges.get(key);
  edges.set(key, {
    from,
    to,
    state: known?.state === 'confirmed' ? 'confirmed' : state,
    places: [...(known?.places ?? []), place],
  });
}
