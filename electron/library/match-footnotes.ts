import type { Citation, CslItem } from '#shared/model/citation.ts';
import type { CitationMatch, CitedSource } from '#shared/model/cited.ts';
import { type DocumentId, type RevisionId, toLinkTypeId } from '#shared/model/ids.ts';
import type { LinkView } from '#shared/model/link.ts';
import { type CitationRejection, listCitationRejections } from '../storage/citation-rejections.ts';
import type { Reader } from '../storage/database.ts';
import { viewEnds } from '../storage/link-ends.ts';
import { type CitingText, readCitingText } from '../storage/citing-text.ts';
import { listStandingPassages } from '../storage/standing-passages.ts';
import { listCitableWorks } from '../storage/citable-works.ts';
import { indexWorks, type WorkIndex, type WorkMatch } from './match-citation.ts';
import { linksIn } from './view-links.ts';

/** The type of the links from footnotes to their sources. */
export const CITES = toLinkTypeId('cites');

/** A citation in its place. */
interface Cited {
  readonly footnote: CitingText['footnotes'][number];
  readonly index: number;
  readonly citation: Citation;
  readonly start: number;
  readonly end: number;
}

/** A link that a person made from words of the notes, where these stand in the text. */
interface Confirmed {
  readonly start: number;
  readonly end: number;
  readonly source: CitedSource;
}

/**
 * What the library has of each work that the footnotes of a text name, in their order: by the links that a person made
 * from them, or else by what is known of both. A citation that names no work by itself is left out, unless it is certain
 * which one it means.
 */
export async function matchFootnotes(db: Reader, id: RevisionId): Promise<readonly CitationMatch[]> {
  const text = await readCitingText(db, id);
  if (!text?.footnotes.some(({ citations }) => citations.length > 0)) return [];
  return matchesIn(db, text, indexWorks(await listCitableWorks(db)));
}

/** The same for a text and an index that are at hand. */
export async function matchesIn(
  db: Reader,
  text: CitingText,
  index: WorkIndex,
): Promise<readonly CitationMatch[]> {
  const { id, documentId: citing } = text;
  const cited = citationsOf(text);
  if (cited.length === 0) return [];
  const rejected = await listCitationRejections(db, id);
  const suggested = cited.map((one) =>
    index.find(one.citation.item, citing).filter(({ documentId }) => !isRejected(rejected, one, documentId)),
  );
  const confirmed = assign(await listConfirmed(db, id), cited, suggested);
  const views = await viewEnds(
    db,
    suggested.flatMap((matches) => matches.map(({ documentId }) => documentEnd(documentId))),
  );

  const matches = cited.flatMap((one, at): readonly CitationMatch[] => {
    const from = antecedentOf(one, cited);
    const meant = from < 0 ? at : from;
    const sources = [...(confirmed[at] ?? []), ...(from < 0 ? [] : wholeWorks(confirmed[from] ?? []))];
    const likely = (suggested[meant] ?? [])
      .filter(({ documentId }) => !isRejected(rejected, one, documentId))
      .flatMap(({ documentId, reasons }): readonly CitedSource[] => {
        const end = views.get(documentId);
        return end?.kind === 'document' ? [{ end, linkId: null, reasons }] : [];
      });
    const state = sources.length > 0 ? 'confirmed' : likely.length > 0 ? 'suggested' : 'wanted';
    if (state === 'wanted' && !namesWork(cited[meant]?.citation.item)) return [];
    return [
      {
        footnote: one.footnote.ordinal,
        citation: one.index,
        start: one.start,
        end: one.end,
        state,
        sources: sources.length > 0 ? sources : likely,
      },
    ];
  });
  return matches;
}

function documentEnd(id: DocumentId): { readonly kind: 'document'; readonly id: DocumentId } {
  return { kind: 'document', id };
}

function citationsOf({ footnotes }: CitingText): readonly Cited[] {
  return footnotes.flatMap((footnote) =>
    footnote.citations.map((citation, index) => ({
      footnote,
      index,
      citation,
      start: footnote.start + citation.start,
      end: footnote.start + citation.end,
    })),
  );
}

/** Index of the citation that names the work which this one points back to; -1 for one that names its own. */
function antecedentOf({ citation }: Cited, cited: readonly Cited[]): number {
  const place = citation.derived?.antecedent;
  if (!place) return -1;
  return cited.findIndex((one) => one.footnote.ordinal === place.footnote && one.index === place.citation);
}

/** A person has said so of these very words, or of the note that they stand in. */
function isRejected(
  rejected: readonly CitationRejection[],
  one: Pick<Cited, 'start' | 'end'>,
  document: DocumentId,
): boolean {
  return rejected.some(
    ({ start, end, documentId }) => documentId === document && start < one.end && end > one.start,
  );
}

async function listConfirmed(db: Reader, id: RevisionId): Promise<readonly Confirmed[]> {
  const links = (await linksIn(db, id)).filter(({ typeId, forward }) => typeId === CITES && forward);
  if (links.length === 0) return [];
  const places = await listStandingPassages(db, id);
  return links.flatMap(({ id: linkId, here, there }: LinkView): readonly Confirmed[] => {
    const place = here.kind === 'passage' ? places.get(here.id) : undefined;
    if (!place || there.kind === 'note') return [];
    return [{ start: place.start, end: place.end, source: { end: there, linkId, reasons: [] } }];
  });
}

/** A link from a note that names several works is of the one that its source is likely to be, or else of the first. */
function assign(
  links: readonly Confirmed[],
  cited: readonly Cited[],
  suggested: readonly (readonly WorkMatch[])[],
): readonly (readonly CitedSource[])[] {
  const sources = cited.map((): CitedSource[] => []);
  for (const { start, end, source } of links) {
    const touched = cited.flatMap((one, at) => (start < one.end && end > one.start ? [at] : []));
    const document = source.end.kind === 'passage' ? source.end.documentId : source.end.id;
    const likely = touched.find((at) => suggested[at]?.some(({ documentId }) => documentId === document));
    sources[likely ?? touched[0] ?? -1]?.push(source);
  }
  return sources;
}

/** The page that another note cites is not the one that this one does. */
function wholeWorks(sources: readonly CitedSource[]): readonly CitedSource[] {
  return sources.map(({ end, ...source }) => ({
    ...source,
    end:
      end.kind === 'document'
        ? end
        : {
            kind: 'document',
            id: end.documentId,
            revisionId: end.revisionId,
            title: end.title,
            words: '',
            trashed: end.trashed,
          },
  }));
}

function namesWork(item: CslItem | undefined): boolean {
  return item !== undefined && [item.title, item.URL, item.DOI].some((field) => field !== undefined);
}
