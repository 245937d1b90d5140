import type { AnnotationCollection } from '#shared/annotations/annotation.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { Reader } from '../../storage/database.ts';
import { listDocuments } from '../../storage/documents.ts';
import { redactAnnotations } from '../redact/redact-annotations.ts';
import type { Redaction } from '../redact/redaction.ts';
import { collectionOf } from './annotation-collection.ts';
import { annotationsOf } from './document-annotations.ts';

/** All that are not in the trash, by their titles. */
export async function documentsInUse(db: Reader): Promise<readonly DocumentId[]> {
  const documents = (await listDocuments(db)).filter(({ trashedAt }) => trashedAt === null);
  return documents.toSorted((a, b) => (a.title < b.title ? -1 : 1)).map(({ id }) => id);
}

/** The passages of the documents. Fails with `not-found` for a document that is not in the library. */
export async function collectAnnotations(
  db: Reader,
  ids: readonly DocumentId[],
  redaction: Redaction | null = null,
): Promise<AnnotationCollection> {
  const annotations = await annotationsOf(db, ids);
  const told = redaction ? redactAnnotations(annotations, redaction.redactor) : annotations;
  return collectionOf(told, 'Passages of an Ibid library');
}
