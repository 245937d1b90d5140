import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import type { Reader } from '../storage/database.ts';
import { findDocument } from '../storage/documents.ts';
import { groupBy } from '../storage/group-by.ts';
import { documentNow } from '../storage/merged-documents.ts';
import { listTextHashes, readBlocks, textHashOf } from '../storage/revisions.ts';

/** The texts of a library by their hashes. */
export interface LibraryTexts {
  readonly hashes: readonly string[];
  /** Null where the library has no text of this hash; `changed` where it is no longer what its hash says. */
  read(hash: string): Promise<{ readonly whole: string } | 'changed' | null>;
  documentsOf(hash: string): readonly DocumentId[];
  /** Null where no document has this text. */
  titleOf(hash: string): Promise<string | null>;
  /** The document that this one has become, or itself; null where the library has none. */
  find(id: DocumentId): Promise<DocumentId | null>;
}

/** Reads which texts there are; the words of one are read when they are asked for. */
export async function libraryTexts(db: Reader): Promise<LibraryTexts> {
  const revisions = groupBy(await listTextHashes(db), ({ textHash }) => textHash);
  const firstOf = (hash: string): { readonly id: RevisionId; readonly documentId: DocumentId } | null =>
    revisions.get(hash)?.[0] ?? null;
  return {
    hashes: [...revisions.keys()],
    async read(hash) {
      const revision = firstOf(hash);
      if (!revision) return null;
      const blocks = await readBlocks(db, revision.id);
      return textHashOf(blocks) === hash ? { whole: canonicalText(blocks) } : 'changed';
    },
    documentsOf: (hash) => (revisions.get(hash) ?? []).map(({ documentId }) => documentId),
    async titleOf(hash) {
      const revision = firstOf(hash);
      const document = revision && (await findDocument(db, revision.documentId));
      return document?.title ?? null;
    },
    find: async (id) => (await findDocument(db, await documentNow(db, id)))?.id ?? null,
  };
}
