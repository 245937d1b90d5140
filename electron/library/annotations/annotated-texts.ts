import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { Block } from '#shared/model/text.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { codePointsOf } from '#shared/text/code-points.ts';
import type { Reader } from '../../storage/database.ts';
import { findDocumentByOriginal, listDocuments } from '../../storage/documents.ts';
import { listTextHashes, readBlocks } from '../../storage/revisions.ts';
import { addressKey } from '../address-key.ts';
import type { AnnotatedText } from './place-annotation.ts';
import type { GivenAnnotation } from './read-annotations.ts';

export interface HeldText extends AnnotatedText {
  readonly id: RevisionId;
  readonly blocks: readonly Block[];
}

/**
 * Finds the text of the library that is annotated: the very text; else the newest of the document that was read from
 * the same file, or says that it comes from the same address. The trash is not looked in.
 */
export async function createTextLookup(
  db: Reader,
): Promise<(source: GivenAnnotation['source']) => Promise<HeldText | null>> {
  const documents = (await listDocuments(db)).filter(({ trashedAt }) => trashedAt === null);
  const newest = new Map<DocumentId, RevisionId>(documents.map(({ id, revisionId }) => [id, revisionId]));
  const byHash = new Map(
    (await listTextHashes(db))
      .filter(({ documentId }) => newest.has(documentId))
      .map(({ textHash, id }) => [textHash, id]),
  );
  const byAddress = new Map(
    documents.toReversed().map(({ url, revisionId }) => [url === null ? null : addressKey(url), revisionId]),
  );
  const read = new Map<RevisionId, Omit<HeldText, 'isSame'>>();

  async function textOf(id: RevisionId): Promise<Omit<HeldText, 'isSame'>> {
    const known = read.get(id);
    if (known) return known;
    const blocks = await readBlocks(db, id);
    const text = canonicalText(blocks);
    const held = { id, blocks, text, codePoints: codePointsOf(text) };
    read.set(id, held);
    return held;
  }

  return async ({ textHash, originalHash, addresses }) => {
    const same = textHash === null ? undefined : byHash.get(textHash);
    if (same) return { ...(await textOf(same)), isSame: true };
    const holder = originalHash === null ? null : await findDocumentByOriginal(db, originalHash);
    const keys = addresses.map(addressKey).filter((key) => key !== null);
    const id =
      (holder && newest.get(holder.id)) ??
      keys.map((key) => byAddress.get(key)).find((found) => found !== undefined);
    return id === undefined ? null : { ...(await textOf(id)), isSame: false };
  };
}
