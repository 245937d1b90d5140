import { parseEdtf } from '#shared/edtf/edtf.ts';
import type { Case, CaseDocument } from '#shared/model/case.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { nameKey } from '#shared/organisation/name.ts';
import type { Writer } from '../../storage/database.ts';
import { insertCase } from '../../storage/write-case.ts';
import { getDocument } from '../get-document.ts';
import { nextId } from './case-act.ts';

/**
 * The document of the case that one of the library is, made where there is none: by the speaker, where the library calls
 * them its author. Fails with `not-found`.
 */
export async function caseDocumentOf(
  tx: Writer,
  { documents, sources }: Pick<Case, 'documents' | 'sources'>,
  documentId: DocumentId,
  speaker: string | null,
  at: Date,
): Promise<CaseDocument> {
  const known = documents.find((document) => document.documentId === documentId);
  if (known) return known;
  const held = await getDocument(tx, documentId);
  const document: CaseDocument = {
    id: nextId('d', documents),
    title: held.title,
    author: authorIn(held, { sources, speaker }),
    published: held.published !== null && parseEdtf(held.published) ? held.published : null,
    url: held.url,
    documentId,
    trashed: false,
  };
  await insertCase(tx, { sources: [], documents: [document], statements: [], claims: [] }, at.toISOString());
  return document;
}

/** The source that goes by the name of an author: the speaker before others. */
function authorIn(
  { authors }: DocumentSummary,
  { sources, speaker }: Pick<Case, 'sources'> & { readonly speaker: string | null },
): string | null {
  const keys = new Set(authors.map(nameKey));
  const named = sources.filter(({ name }) => name !== '' && keys.has(nameKey(name)));
  return (named.find(({ id }) => id === speaker) ?? named[0])?.id ?? null;
}
