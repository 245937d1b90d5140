import type { CollectionId, DocumentId } from '#shared/model/ids.ts';
import { nameKey, nameProblem, tidyName, tidyTagName } from '#shared/organisation/name.ts';
import type { Filing } from '../importers/importer.ts';
import { addToCollection, insertCollection, listCollectionsIn } from '../storage/collections.ts';
import type { Writer } from '../storage/database.ts';
import { newCollectionId } from '../storage/ids.ts';
import { giveTag } from '../storage/tagged.ts';
import { createTag } from './organise-tags.ts';

/**
 * Gives a document the tags and collections that it had where it comes from, each made where there is none of the name.
 * What could not be the name of one here is passed over: it stands in the record.
 */
export async function fileAway(
  tx: Writer,
  id: DocumentId,
  { tags, collections }: Filing,
  at: string,
): Promise<void> {
  const document = [{ kind: 'document', id }] as const;
  for (const tag of tags) {
    if (nameProblem(tidyTagName(tag)) === null)
      await giveTag(tx, (await createTag(tx, tag, null, new Date(at))).id, document);
  }
  for (const path of collections) {
    const collection = await collectionAt(tx, path, at);
    if (collection !== null) await addToCollection(tx, collection, document);
  }
}

async function collectionAt(tx: Writer, path: readonly string[], at: string): Promise<CollectionId | null> {
  let parentId: CollectionId | null = null;
  for (const name of path.map(tidyName).filter((one) => nameProblem(one) === null)) {
    const beside = await listCollectionsIn(tx, parentId);
    const same = beside.find((one) => nameKey(one.name) === nameKey(name));
    const id: CollectionId = same?.id ?? newCollectionId();
    if (!same) await insertCollection(tx, { id, name, parentId, createdAt: at });
    parentId = id;
  }
  return parentId;
}
