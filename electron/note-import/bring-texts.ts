import { guessLanguage } from '#shared/metadata/guess-language.ts';
import { type DocumentId, ID_PATTERN, type RevisionId, toDocumentId } from '#shared/model/ids.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { addRevision } from '../library/add-revision.ts';
import { sha256 } from '../library/store-document.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { findDocument, findDocumentByOriginal, insertDocument } from '../storage/documents.ts';
import { newDocumentId } from '../storage/ids.ts';
import { insertOriginal, packOriginal, type PackedOriginal } from '../storage/originals.ts';
import { listTextHashes } from '../storage/revisions.ts';
import type { EvidenceLine } from '../verify/evidence-schema.ts';
import { sealIn } from '../verify/evidence.ts';
import type { ExportFolder } from '../verify/read-folder.ts';

export interface HeldText {
  readonly revisionId: RevisionId;
  readonly documentId: DocumentId;
}

/** A text of the folder that the library does not have. */
export interface TextToBring {
  readonly hash: string;
  readonly text: string;
  readonly original: PackedOriginal;
  readonly about: EvidenceLine['document'];
}

/** Texts of the library by their hashes. */
export async function heldTexts(db: Reader): Promise<Map<string, HeldText>> {
  const texts = await listTextHashes(db);
  return new Map(texts.map(({ id, documentId, textHash }) => [textHash, { revisionId: id, documentId }]));
}

/** Those that something quotes, and of which the evidence says what they are. */
export async function textsToBring(
  { evidence, texts }: ExportFolder,
  held: ReadonlyMap<string, HeldText>,
): Promise<readonly TextToBring[]> {
  const wanted = new Map<string, TextToBring>();
  for (const line of evidence) {
    const { revision: hash } = sealIn(line);
    const text = texts.get(hash);
    if (text === undefined || held.has(hash) || wanted.has(hash)) continue;
    const bytes = new TextEncoder().encode(text);
    if ((await sha256(bytes)) !== hash) continue;
    wanted.set(hash, { hash, text, original: await packOriginal({ hash, bytes }), about: line.document });
  }
  return [...wanted.values()];
}

/** Makes a document of a text; it keeps the id that it had where nothing else has it. */
export async function bringText(
  tx: Writer,
  { hash, text, original, about }: TextToBring,
  at: Date,
): Promise<HeldText> {
  const known = await findDocumentByOriginal(tx, hash);
  const isFree = ID_PATTERN.test(about.id) && !(await findDocument(tx, toDocumentId(about.id)));
  const documentId = isFree ? toDocumentId(about.id) : newDocumentId();
  const { title, authors, published, url } = about;
  const { language, direction } = guessLanguage(text);
  const metadata = { title, authors, published, breadcrumb: [], publisher: null, url, language, direction };
  const fileName = `${title.slice(0, 200)}.txt`;
  const createdAt = at.toISOString();
  await insertDocument(tx, {
    ...metadata,
    id: documentId,
    format: 'plain-text',
    fileName,
    importedAt: createdAt,
  });
  await insertOriginal(tx, original);
  const blocks = text.split('\n').map((line): ImportedBlock => ({
    kind: 'paragraph',
    level: 1,
    text: line,
    language,
    direction,
    spans: [],
  }));
  const revisionId = await addRevision(tx, {
    documentId,
    originalHash: hash,
    // Not the bytes of a file: the same ones may be imported as a file of their own.
    originalPart: known ? `text of ${documentId}` : '',
    madeBy: 'import',
    format: 'plain-text',
    fileName,
    metadata,
    item: null,
    blocks,
    footnotes: [],
    pictures: [],
    report: {
      audit: {
        markersWithoutNote: [],
        notesWithoutMarker: [],
        gaps: [],
        duplicates: [],
        dropped: [],
        characters: { body: text.length, footnotes: 0, metadata: 0, dropped: 0, total: text.length },
      },
      losses: [
        'This is the text alone that went with exported notes: which parts are footnotes is not known.',
      ],
      encoding: 'utf-8',
    },
    createdAt,
  });
  return { revisionId, documentId };
}
