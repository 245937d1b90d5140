import { Failed } from '#shared/ipc/result.ts';
import type { PassageId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';
import { bothComments } from '../storage/both-comments.ts';
import type { Database, Writer } from '../storage/database.ts';
import { moveLinkEnds } from '../storage/links.ts';
import { moveAliasPassages } from '../storage/name-aliases.ts';
import { findPassage, setComment, setHighlight } from '../storage/passages.ts';
import { findRevision } from '../storage/revisions.ts';
import { movePassageTags } from '../storage/tagged.ts';
import { keepPassage } from './make-passage.ts';

/**
 * Gives everything that a person has made of a passage to the one that covers another range of the same document:
 * highlight, colour, comment, tags, links and what it is given for, as one act. Both passages stay, as any that was ever made, for the notes
 * that quote them. `wanted` is what `describePassage` answers. Fails with `not-found`, and with `conflict` for a range of
 * another document.
 */
export async function changeRange(db: Database, id: PassageId, wanted: Passage): Promise<Passage> {
  const { id: next } = await db.transaction(async (tx) => {
    if (!(await isSameDocument(tx, await getPassage(tx, id), wanted)))
      throw new Failed('conflict', 'A passage cannot be moved into another document.');
    return keepPassage(tx, wanted);
  });
  return db.transaction((tx) => giveAll(tx, id, next), 'Change range of passage');
}

async function giveAll(tx: Writer, id: PassageId, next: PassageId): Promise<Passage> {
  if (next !== id) {
    const [former, standing] = [await getPassage(tx, id), await getPassage(tx, next)];
    await setComment(tx, next, bothComments(standing.comment, former.comment));
    await setComment(tx, id, '');
    if (former.highlighted) await setHighlight(tx, next, former.colour);
    await setHighlight(tx, id, null);
    await movePassageTags(tx, id, next);
    await moveAliasPassages(tx, id, next);
    await moveLinkEnds(tx, { kind: 'passage', id }, { kind: 'passage', id: next });
  }
  return getPassage(tx, next);
}

async function getPassage(tx: Writer, id: PassageId): Promise<Passage> {
  const passage = await findPassage(tx, id);
  if (!passage) throw new Failed('not-found', 'This passage is not in the library.');
  return passage;
}

async function isSameDocument(tx: Writer, one: Passage, other: Passage): Promise<boolean> {
  if (one.revisionId === other.revisionId) return true;
  const [from, to] = [await findRevision(tx, one.revisionId), await findRevision(tx, other.revisionId)];
  return from !== null && from.documentId === to?.documentId;
}
