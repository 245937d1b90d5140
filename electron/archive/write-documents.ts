import type { DocumentFormat } from '#shared/model/formats.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { fileNamesFor } from '../export/file-name.ts';
import type { LongWork } from '../library/long-work.ts';
import { beginLongWork } from '../library/long-work.ts';
import {
  DOCUMENTS,
  EDITS,
  EDITS_BEFORE_JOIN,
  PICTURES,
  READINGS,
  REPAIRS,
} from '../storage/archived/kinds.ts';
import type { RecordKind } from '../storage/archived/record-kind.ts';
import { type ArchiveRecord, readRecords } from '../storage/archived/records.ts';
import { listTextsInOrder, type TextInOrder } from '../storage/archived/texts.ts';
import type { Reader } from '../storage/database.ts';
import { groupBy } from '../storage/group-by.ts';
import { readReport, readRevision } from '../storage/revisions.ts';
import type { PlacedText } from './file-places.ts';
import { inJson } from './in-json.ts';
import type { NewFolder } from './new-folder.ts';

/** A document of the library with the folder that it goes to. */
export interface PlacedDocument {
  readonly record: ArchiveRecord;
  readonly folder: string;
  /** In the order of their numbers. */
  readonly texts: readonly (TextInOrder & { readonly added: number })[];
}

/** In the order in which they came. */
export async function placeDocuments(db: Reader): Promise<readonly PlacedDocument[]> {
  const records = await readRecords(db, DOCUMENTS);
  const texts = (await listTextsInOrder(db)).map((text, index) => ({ ...text, added: index + 1 }));
  const textsOf = groupBy(texts, ({ documentId }): string => documentId);
  const names = fileNamesFor(
    records.map(({ id, title, importedAt }) => ({
      id: String(id),
      title: String(title),
      createdAt: String(importedAt),
    })),
  );
  return records.map((record) => {
    const id = String(record['id']);
    return {
      record,
      folder: `documents/${names.get(id) ?? id}`,
      texts: (textsOf.get(id) ?? []).toSorted((a, b) => a.number - b.number),
    };
  });
}

/** What says where the files of the documents go. */
export async function placedTexts(
  db: Reader,
  documents: readonly PlacedDocument[],
): Promise<readonly PlacedText[]> {
  const readingOf = new Map((await readRecords(db, READINGS)).map((one) => [one['revisionId'], one]));
  const picturesOf = groupBy(await readRecords(db, PICTURES), (one) => one['revisionId']);
  return documents.flatMap(({ folder, texts, record }) =>
    texts.map(({ id, number, originalHash }) => {
      const { format, fileName } = readingOf.get(id) ?? record;
      return {
        folder,
        number,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what insertReading wrote
        format: format as DocumentFormat,
        fileName: String(fileName),
        originalHash,
        pictures: (picturesOf.get(id) ?? []).map(({ hash, mediaType }) => ({
          hash: String(hash),
          mediaType: String(mediaType),
        })),
      };
    }),
  );
}

export async function writeDocuments(
  db: Reader,
  into: NewFolder,
  documents: readonly PlacedDocument[],
  places: ReadonlyMap<string, string>,
  work: LongWork,
): Promise<void> {
  const { step } = beginLongWork(work);
  for (const [index, { record, folder, texts }] of documents.entries()) {
    await step(index, documents.length);
    const revisions: ArchiveRecord[] = [];
    for (const text of texts) {
      const file = `${folder}/text-${text.number}.txt`;
      const { words, rest } = await readText(db, text, file, places);
      await into.write(file, words);
      revisions.push(rest);
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the id of a document that was read
    const edits = await ownRecords(db, EDITS, 'documentId', record['id'] as DocumentId);
    await into.write(`${folder}/document.json`, inJson({ added: index + 1, ...record, edits, revisions }));
  }
}

/** The words of a text, and all that is said of it. Offsets are UTF-16 code units. */
async function readText(
  db: Reader,
  { id, number, added, createdAt, originalHash, originalPart, textHash }: PlacedDocument['texts'][number],
  file: string,
  places: ReadonlyMap<string, string>,
): Promise<{ readonly words: string; readonly rest: ArchiveRecord }> {
  const revision = await readRevision(db, id);
  if (!revision) throw new Error(`revision ${id} is not in the library`);
  const pictures = await ownRecords(db, PICTURES, 'revisionId', id);
  return {
    words: canonicalText(revision.blocks),
    rest: {
      id,
      number,
      added,
      createdAt,
      original: { sha256: originalHash, part: originalPart, file: places.get(originalHash) },
      text: { sha256: textHash, file },
      reading: (await ownRecords(db, READINGS, 'revisionId', id))[0] ?? null,
      report: await readReport(db, id),
      repairs: await ownRecords(db, REPAIRS, 'revisionId', id),
      editsBeforeJoin: await ownRecords(db, EDITS_BEFORE_JOIN, 'revisionId', id),
      pictures: pictures.map((picture) => ({ ...picture, file: places.get(String(picture['hash'])) })),
      blocks: revision.blocks.map(({ start, text, kind, level, language, direction, footnote, spans }) => ({
        start,
        end: start + text.length,
        kind,
        level,
        language,
        direction,
        footnote,
        spans,
      })),
      footnotes: revision.footnotes.map(({ label, markers, citations }) => ({ label, markers, citations })),
    },
  };
}

/** Without the field that says whose they are, which is said by where they stand. */
export async function ownRecords(
  db: Reader,
  kind: RecordKind,
  field: string,
  is: string,
): Promise<readonly ArchiveRecord[]> {
  const records = await readRecords(db, kind, { field, is });
  return records.map(({ [field]: _owner, ...record }) => record);
}
