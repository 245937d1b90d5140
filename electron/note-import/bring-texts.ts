import { type DocumentId, ID_PATTERN, type RevisionId, toDocumentId } from '#shared/model/ids.ts';
import { addRevision } from '../library/add-revision.ts';
import { sha256 } from '../library/pack-file.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { findDocument, findDocumentByOriginal, insertDocument } from '../storage/documents.ts';
import { newDocumentId } from '../storage/ids.ts';
import { insertOriginal, packOriginal, type PackedOriginal } from '../storage/originals.ts';
import { listTextHashes } from '../storage/revisions.ts';
import { sealIn } from '../verify/evidence.ts';
import type { ExportFolder } from '../verify/read-folder.ts';
import { partsOfText, type TextParts } from './parts-of-text.ts';

export interface HeldText {
  readonly revisionId: RevisionId;
  readonly documentId: DocumentId;
}

/** A text of the folder that the library does not have. */
export interface TextToBring {
  readonly hash: string;
  readonly text: string;
  readonly original: PackedOriginal;
  readonly parts: TextParts;
  /** What the library that it comes from knows it by. */
  readonly id: string;
}

/** Texts of the library by their hashes. */
export async function heldTexts(db: Reader): Promise<Map<string, HeldText>> {
  const texts = await listTextHashes(db);
  return new Map(texts.map(({ id, documentId, textHash }) => [textHash, { revisionId: id, documentId }]));
}

/** Those that something quotes, and of which the evidence says what they are. */
export async function textsToBring(
  { evidence, texts, parts }: ExportFolder,
  held: ReadonlyMap<string, HeldText>,
): Promise<readonly TextToBring[]> {
  const wanted = new Map<string, TextToBring>();
  for (const line of evidence) {
    const { revision: hash } = sealIn(line);
    const text = texts.get(hash);
    if (text === undefined || held.has(hash) || wanted.has(hash)) continue;
    const bytes = new TextEncoder().encode(text);
    if ((await sha256(bytes)) !== hash) continue;
    const known = partsOfText(text, parts.get(hash), line.document);
    wanted.set(hash, {
      hash,
      text,
      original: await packOriginal({ hash, bytes }),
      parts: known,
      id: line.document.id,
    });
  }
  return [...wanted.values()];
}

/** Makes a document of a text; it keeps the id that it had where nothing else has it. */
export async function bringText(
  tx: Writer,
  { hash, text, original, parts, id }: TextToBring,
  at: Date,
): Promise<HeldText> {
  const known = await findDocumentByOriginal(tx, hash);
  const isFree = ID_PATTERN.test(id) && !(await findDocument(tx, toDocumentId(id)));
  const documentId = isFree ? toDocumentId(id) : newDocumentId();
  const { metadata, blocks, footnotes, areKnown } = parts;
  const fileName = `${metadata.title.slice(0, 200)}.txt`;
  const createdAt = at.toISOString();
  await insertDocument(tx, {
    ...metadata,
    id: documentId,
    format: 'plain-text',
    fileName,
    importedAt: createdAt,
  });
  await insertOriginal(tx, original);
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
    footnotes,
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
        'This is the text that went with exported notes, without its file and its pictures.',
        ...(areKnown ? [] : ['Which parts of it are headings or footnotes is not known.']),
      ],
      encoding: 'utf-8',
    },
    createdAt,
  });
  return { revisionId, documentId };
}
