import { copyInWords } from '#shared/copies/in-words.ts';
import type { CaseFinding } from '#shared/model/case-findings.ts';
import type { CopyFinding } from '#shared/model/copy.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { Reader } from '../../../storage/database.ts';
import { listDocuments } from '../../../storage/documents.ts';
import type { KnownCase } from '../known-case.ts';
import { statementCalled } from '../show-statements.ts';
import { copiedStatements } from './copied-statements.ts';
import { type Found, findingKey } from './found.ts';
import type { FoundPlaces } from './found-places.ts';

type Copy = Extract<CaseFinding, { kind: 'copy' }>;

/** Wording that documents have from one another, with what accepting it would say. */
export async function silentCopies(
  db: Reader,
  known: KnownCase,
  places: FoundPlaces,
  findings: readonly CopyFinding[],
): Promise<readonly Found[]> {
  const documents = new Map((await listDocuments(db)).map((document) => [document.id, document]));
  const found: Found[] = [];
  for (const finding of findings) {
    const [source, copy] = [documents.get(finding.source), documents.get(finding.copy)];
    if (!source || !copy) continue;
    found.push({ finding: await shown(db, known, places, finding, { source, copy }), copy: finding });
  }
  return found;
}

async function shown(
  db: Reader,
  known: KnownCase,
  places: FoundPlaces,
  finding: CopyFinding,
  { source, copy }: { readonly source: DocumentSummary; readonly copy: DocumentSummary },
): Promise<Omit<Copy, 'decision'>> {
  const titles = { source: source.title, copy: copy.title };
  const inSource = await placed(places, finding.source, finding, 'source');
  const inCopy = await placed(places, finding.copy, finding, 'copy');
  return {
    key: findingKey('copy', [finding.source, finding.copy]),
    kind: 'copy',
    message: copyInWords(finding, titles),
    source: { documentId: source.id, title: source.title, published: source.published },
    copy: { documentId: copy.id, title: copy.title, published: copy.published },
    cited: finding.cited,
    share: finding.share,
    words: finding.words,
    passages: finding.passages.flatMap((_, index) => {
      const [there, here] = [inSource[index], inCopy[index]];
      return there && here ? [{ source: there, copy: here }] : [];
    }),
    proposal: finding.proposal === null ? [] : await proposed(db, known, finding, titles),
  };
}

function placed(places: FoundPlaces, id: DocumentId, { passages }: CopyFinding, side: 'source' | 'copy') {
  return places.inDocument(
    id,
    passages.map((passage) => passage[side]),
  );
}

async function proposed(
  db: Reader,
  known: KnownCase,
  finding: CopyFinding,
  { source, copy }: { readonly source: string; readonly copy: string },
): Promise<readonly string[]> {
  const derived = await copiedStatements(db, known.all, finding);
  return [
    `A link says that “${copy}” repeats “${source}”.`,
    ...derived.map(({ statement, from }) => {
      const origin = from === null ? `“${source}”` : statementCalled(known, from.id);
      return `${statementCalled(known, statement.id)} is derived from ${origin}, where nobody has said yet where it is from.`;
    }),
  ];
}
