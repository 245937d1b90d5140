import type { RevisionText } from '#shared/model/text.ts';
import type { Reader } from '../../storage/database.ts';
import { findDocument } from '../../storage/documents.ts';
import type { WholeText } from './folder-files.ts';

/** Each text with what its parts are: from both the same text can be made again. Pictures stay in the library. */
export async function textsWithParts(
  db: Reader,
  texts: ReadonlyMap<string, { readonly revision: RevisionText; readonly text: string }>,
): Promise<ReadonlyMap<string, WholeText>> {
  const whole = new Map<string, WholeText>();
  for (const [hash, { revision, text }] of texts) {
    const document = await findDocument(db, revision.documentId);
    if (!document) throw new Error(`a text that is quoted has no document: ${hash}`);
    const { title, authors, published, breadcrumb, publisher, url, language, direction } = document;
    const parts = {
      id: document.id,
      metadata: { title, authors, published, breadcrumb, publisher, url, language, direction },
      blocks: revision.blocks.map(({ start, text: words, ordinal: _ordinal, spans, ...block }) => ({
        start,
        end: start + words.length,
        ...block,
        spans: spans.map((span) => (span.kind === 'picture' ? { ...span, picture: null } : span)),
      })),
      footnotes: revision.footnotes.map(({ label, markers, citations }) => ({ label, markers, citations })),
    };
    whole.set(hash, { text, parts: `${JSON.stringify(parts)}\n` });
  }
  return whole;
}
