import type { Emit } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { PageChoice, RecognitionLanguage } from '#shared/model/recognition.ts';
import type { StartRecognition } from '../recognition/recognition-channel.ts';
import type { Database, Writer } from '../storage/database.ts';
import { readOriginal } from '../storage/originals.ts';
import { findReading } from '../storage/readings.ts';
import { findOriginalPart, findRevision } from '../storage/revisions.ts';
import { addRevision } from './add-revision.ts';
import { carryRepairs } from './carry-repairs.ts';
import { getDocument } from './get-document.ts';
import { RECOGNITION_LIMITS, type RecognitionLimits, runRecognition } from './recognition-run.ts';

export interface RecognitionChoice {
  readonly languages: readonly RecognitionLanguage[];
  readonly pages: PageChoice;
  /** Null for a document that no password locks. */
  readonly password: string | null;
}

export interface DocumentRecognition {
  /**
   * Reads the pages of a document that are pictures, and makes the newest revision of it. Fails with `not-found`,
   * `conflict` while another is being read and where another file became its newest text meanwhile, `nothing-to-recognize`, `encrypted-file`, `cancelled`, and as
   * `runRecognition` does; the library is then as it was.
   */
  recognize(id: DocumentId, choice: RecognitionChoice): Promise<DocumentSummary>;
  cancel(): void;
  /** Resolves when nothing is being read. */
  settled(): Promise<void>;
}

export interface RecognitionParts {
  readonly db: Database;
  readonly start: StartRecognition;
  readonly emit: Emit;
  readonly now: () => Date;
  readonly limits?: RecognitionLimits;
}

/** One document at a time: recognition takes all that a processor gives. */
export function createRecognition(parts: RecognitionParts): DocumentRecognition {
  let running: { readonly stop: AbortController; readonly turn: Promise<DocumentSummary> } | null = null;
  return {
    recognize(id, choice) {
      if (running) {
        const message = 'Another document is being read. Wait for it, or cancel it first.';
        return Promise.reject(new Failed('conflict', message));
      }
      const stop = new AbortController();
      const turn = recognize(parts, id, choice, stop.signal).finally(() => {
        running = null;
      });
      running = { stop, turn };
      return turn;
    },
    cancel() {
      running?.stop.abort();
    },
    async settled() {
      await running?.turn.catch(() => undefined);
    },
  };
}

/** Else an older file would become the newest text. */
async function requireSameFile(tx: Writer, newest: RevisionId, hash: string, part: string): Promise<void> {
  const revision = await findRevision(tx, newest);
  if (revision?.originalHash === hash && (await findOriginalPart(tx, newest)) === part) return;
  const message =
    'Another file became the newest text of this document while its pages were being read. Nothing was changed.';
  throw new Failed('conflict', message);
}

async function recognize(
  { db, start, emit, now, limits = RECOGNITION_LIMITS }: RecognitionParts,
  id: DocumentId,
  { languages, pages, password }: RecognitionChoice,
  stop: AbortSignal,
): Promise<DocumentSummary> {
  // In a transaction, so that a library that can only be read refuses now, and not after minutes of reading pages.
  const { revisionId: from } = await db.transaction((tx) => getDocument(tx, id));
  const [revision, reading, part] = await Promise.all([
    findRevision(db, from),
    findReading(db, from),
    findOriginalPart(db, from),
  ]);
  const bytes = revision && (await readOriginal(db, revision.originalHash));
  if (!reading || !bytes || part === null) throw new Error(`the original of ${from} is not in the library`);
  if (reading.format !== 'pdf') {
    throw new Failed('nothing-to-recognize', 'Only a PDF document has pages that can be read as pictures.');
  }
  const file = { name: reading.fileName, bytes, ...(password === null ? {} : { password }) };
  const document = await runRecognition(start, { file, languages, pages }, limits, stop, (progress) =>
    emit('recognition.progress', { documentId: id, ...progress }),
  ).finally(() => emit('recognition.progress', { documentId: id, done: 0, total: 0, page: null }));
  const { blocks, footnotes, pictures: _none, report, item, ...metadata } = document;
  const recognized = await db.transaction(async (tx) => {
    // A repair may have come while the pages were being read, or another file.
    const { revisionId: newest } = await getDocument(tx, id);
    await requireSameFile(tx, newest, revision.originalHash, part);
    const at = now().toISOString();
    await addRevision(tx, {
      documentId: id,
      originalHash: revision.originalHash,
      originalPart: part,
      madeBy: 'recognition',
      format: reading.format,
      fileName: reading.fileName,
      metadata,
      item: item ?? null,
      blocks,
      footnotes,
      pictures: [],
      report,
      createdAt: at,
    });
    await carryRepairs(tx, id, newest, at);
    return getDocument(tx, id);
  });
  emit('documents.changed', { ids: [id] });
  return recognized;
}
