import { Failed } from '#shared/ipc/result.ts';
import { problemsIn } from '#shared/metadata/check-edit.ts';
import { FIELD_NAMES } from '#shared/metadata/field-names.ts';
import { canonicalTag } from '#shared/metadata/language-tag.ts';
import { tidyEdit } from '#shared/metadata/tidy-edit.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { type EditableMetadata, METADATA_FIELDS, type MetadataEdit } from '#shared/model/metadata.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { applyReading } from '../storage/documents.ts';
import { deleteMetadataEdit, readMetadataEdits, writeMetadataEdit } from '../storage/metadata-edits.ts';
import { findNewestReading } from '../storage/readings.ts';
import { getDocument } from './get-document.ts';

/** Fails with `not-found`. */
export async function getEditableMetadata(db: Reader, id: DocumentId): Promise<EditableMetadata> {
  await getDocument(db, id);
  const reading = await findNewestReading(db, id);
  if (!reading) throw new Error(`document ${id} has no reading`);
  const edits = await readMetadataEdits(db, id);
  return {
    values: { ...reading.metadata, ...edits },
    extracted: reading.metadata,
    edited: METADATA_FIELDS.filter((field) => field in edits),
  };
}

/**
 * Changes what is known of a document beside its text, whose revisions, passages and quotations stay as they are.
 * Fails with `not-found`, and with `invalid-metadata` where one of the values will not do.
 */
export async function editMetadata(
  tx: Writer,
  id: DocumentId,
  given: MetadataEdit,
  at: string,
): Promise<DocumentSummary> {
  await getDocument(tx, id);
  const edit = withCanonicalTag(tidyEdit(given));
  const problems = problemsIn(edit);
  const wrong = METADATA_FIELDS.flatMap((field) => {
    const problem = problems[field];
    return problem === undefined ? [] : [`${FIELD_NAMES[field]}: ${problem}`];
  });
  if (wrong.length > 0) throw new Failed('invalid-metadata', wrong.join(' '));
  for (const field of METADATA_FIELDS) {
    const said = edit[field];
    if (said === undefined) continue;
    if (said === null) await deleteMetadataEdit(tx, id, field);
    else await writeMetadataEdit(tx, id, field, said.value, at);
  }
  await applyReading(tx, id);
  return getDocument(tx, id);
}

function withCanonicalTag(edit: MetadataEdit): MetadataEdit {
  const said = edit.language?.value ?? null;
  return said === null ? edit : { ...edit, language: { value: canonicalTag(said) ?? said } };
}
