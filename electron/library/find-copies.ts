import { compareTexts, type PreparedText } from '#shared/copies/compare-texts.ts';
import { directionOf, type DatedText } from '#shared/copies/direction.ts';
import { withoutExplained } from '#shared/copies/explained.ts';
import { fingerprintsOf } from '#shared/copies/fingerprints.ts';
import { areSharedQuotations, type CitingMark } from '#shared/copies/shared-quotations.ts';
import { indexShingles } from '#shared/copies/shingle-index.ts';
import { textWords } from '#shared/copies/text-words.ts';
import { fold } from '#shared/fold/fold.ts';
import type { CitationEdge } from '#shared/model/citation-graph.ts';
import type { CopyFinding, CopyReport } from '#shared/model/copy.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { compareSpans, spanOf } from '#shared/timeline/span.ts';
import type { Reader } from '../storage/database.ts';
import { listDocuments } from '../storage/documents.ts';
import { groupBy } from '../storage/group-by.ts';
import { readBlocks } from '../storage/revisions.ts';
import { addressKey } from './address-key.ts';
import { citationGraph } from './citation-graph.ts';
import { citedHow, citingMarks } from './citing-marks.ts';
import { beginLongWork, type LongWork } from './long-work.ts';

interface Text extends DatedText, PreparedText {
  readonly id: DocumentId;
  readonly address: string | null;
  readonly citing: readonly CitingMark[];
}

/**
 * Wording that documents outside of the trash have from one another, in their newest texts. Two that come from one address
 * are one work, and not compared. Fails with `cancelled` when the work is stopped.
 */
export async function findCopies(db: Reader, work: LongWork = {}): Promise<CopyReport> {
  const graph = await citationGraph(db, work);
  const edges = new Map(graph.edges.map((edge) => [`${edge.from} ${edge.to}`, edge]));
  const citesOf = groupBy(graph.edges, ({ from }) => from);
  const marksOf = groupBy(citingMarks(graph), ({ by }) => by);
  const { step } = beginLongWork(work);
  const documents = inOrderOfTime((await listDocuments(db)).filter(({ trashedAt }) => trashedAt === null));
  const texts: Text[] = [];
  for (const [done, document] of documents.entries()) {
    await step(done, documents.length * 2);
    const cites = new Set((citesOf.get(document.id) ?? []).map(({ to }) => to));
    const citing = marksOf.get(document.id) ?? [];
    texts.push({ ...(await prepare(db, document)), cites, citing });
  }
  const index = await indexShingles(
    texts.map(({ fingerprints }) => fingerprints),
    () => step(documents.length, documents.length * 2),
  );
  const collection = { index, texts: texts.length };
  const found: CopyFinding[] = [];
  for (const [at, text] of texts.entries()) {
    for (const before of index.candidatesFor(at)) {
      await step(documents.length + at, documents.length * 2);
      const other = texts[before];
      if (!other || (text.address !== null && text.address === other.address)) continue;
      const finding = findingOf(other, text, collection, edges);
      if (finding) found.push(finding);
    }
  }
  const place = new Map<string, number>(texts.map(({ id }, at) => [id, at]));
  const isOlder = (one: string, other: string): boolean => (place.get(one) ?? 0) < (place.get(other) ?? 0);
  return {
    compared: texts.length,
    findings: withoutExplained(found, isOlder).toSorted(
      (a, b) =>
        Number(b.cited === 'nowhere') - Number(a.cited === 'nowhere') ||
        b.share - a.share ||
        (place.get(a.copy) ?? 0) - (place.get(b.copy) ?? 0) ||
        (place.get(a.source) ?? 0) - (place.get(b.source) ?? 0),
    ),
  };
}

/**
 * What has no date last, the longest of that first: where nobody knows which is the copy, the shorter is told to be it. The
 * rest by what it says, so that the order of import makes no difference.
 */
function inOrderOfTime(documents: readonly DocumentSummary[]): readonly DocumentSummary[] {
  const dated = documents.map((document) => ({ document, span: spanOf(document.published ?? '') }));
  return dated
    .toSorted((a, b) => {
      if (a.span && b.span) return compareSpans(a.span, b.span) || bySize(a.document, b.document);
      return Number(a.span === null) - Number(b.span === null) || bySize(a.document, b.document);
    })
    .map(({ document }) => document);
}

function bySize(one: DocumentSummary, other: DocumentSummary): number {
  const [a, b] = [one, other].map(({ title, authors, url }) => [title, ...authors, url ?? ''].join('\n'));
  return other.words - one.words || ((a ?? '') < (b ?? '') ? -1 : 1);
}

async function prepare(
  db: Reader,
  { id, revisionId, published, publisher, url }: DocumentSummary,
): Promise<Omit<Text, 'cites' | 'citing'>> {
  const words = textWords(await readBlocks(db, revisionId));
  const site = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  return {
    ...words,
    id,
    published,
    fingerprints: fingerprintsOf(words),
    outlet: (publisher === null ? '' : fold(publisher).text.trim()) || site || null,
    address: addressKey(url ?? ''),
  };
}

function findingOf(
  one: Text,
  other: Text,
  collection: Parameters<typeof compareTexts>[3],
  edges: ReadonlyMap<string, CitationEdge>,
): CopyFinding | null {
  const { source, copy, order } = directionOf(one, other);
  const reuse = compareTexts(source, copy, order !== 'unknown', collection);
  if (!reuse || areSharedQuotations(reuse.passages, source.citing, copy.citing)) return null;
  return {
    source: source.id,
    copy: copy.id,
    order,
    cited: citedHow(reuse.passages, edges.get(`${copy.id} ${source.id}`)),
    ...reuse,
    alsoIn: [],
    proposal: order === 'unknown' ? null : { document: copy.id, derivedFrom: source.id },
  };
}
