import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { readCase } from '../../storage/cases.ts';
import type { Writer } from '../../storage/database.ts';
import { readRevision } from '../../storage/revisions.ts';
import { setDocumentOf, setPassageOf } from '../../storage/write-case.ts';
import { findWords } from '../find-words.ts';
import { getDocument } from '../get-document.ts';
import { describePassage, keepPassage } from '../make-passage.ts';

export interface MatchedDocument {
  /** Statements whose words were found in its text, and are passages of it now. */
  readonly quoted: readonly string[];
  /** The text that they stand in; null for none. */
  readonly revisionId: RevisionId | null;
}

/**
 * Says that a document of the case is one of the library. Its statements whose words stand in the newest text once, and
 * nowhere else in it, are passages from then on. Fails with `not-found` for a document that the library does not have.
 */
export async function matchDocument(
  tx: Writer,
  id: string,
  documentId: DocumentId,
  at: Date,
): Promise<MatchedDocument> {
  const { revisionId } = await getDocument(tx, documentId);
  await setDocumentOf(tx, id, documentId);
  const unquoted = (await readCase(tx)).statements.filter(
    ({ document, passageId, text }) => document === id && passageId === null && text.trim() !== '',
  );
  const revision = unquoted.length === 0 ? null : await readRevision(tx, revisionId);
  if (!revision) return { quoted: [], revisionId: null };
  const text = canonicalText(revision.blocks);
  const quoted: string[] = [];
  for (const statement of unquoted) {
    const [place, ...others] = findWords(text, statement.text);
    if (!place || others.length > 0) continue;
    const passage = await keepPassage(tx, await describePassage(tx, { revisionId, ...place }, at));
    await setPassageOf(tx, statement.id, passage.id, statement.text);
    quoted.push(statement.id);
  }
  return { quoted, revisionId: quoted.length === 0 ? null : revisionId };
}
