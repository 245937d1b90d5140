import { Failed } from '#shared/ipc/result.ts';
import type { LinkId, LinkTypeId } from '#shared/model/ids.ts';
import type { Link, LinkChange, LinkType } from '#shared/model/link.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { newLinkId } from '../storage/ids.ts';
import { findLinkType } from '../storage/link-types.ts';
import { findMissing } from '../storage/tagged.ts';
import { deleteLink, findLink, findSameLink, insertLink, updateLink } from '../storage/links.ts';

export type NewLink = Pick<Link, 'typeId' | 'from' | 'to' | 'comment'>;

/**
 * Links two ends, or answers the link that says the same of them already. Fails with `not-found` for a type or an end
 * that is not in the library, with `conflict` for one end.
 */
export async function makeLink(tx: Writer, { typeId, from, to, comment }: NewLink, at: Date): Promise<Link> {
  if (from.id === to.id) throw new Failed('conflict', 'Nothing can be linked with itself.');
  await getLinkType(tx, typeId);
  const missing = await findMissing(tx, [from, to]);
  if (missing !== null) throw new Failed('not-found', `This ${missing} is not in the library.`);
  const same = await findSameLink(tx, { typeId, from, to });
  if (same) return same;
  const link = { id: newLinkId(), typeId, from, to, comment: comment.trim(), createdAt: at.toISOString() };
  await insertLink(tx, link);
  return link;
}

/** Fails with `not-found`, and with `conflict` where another link says that already. */
export async function changeLink(tx: Writer, id: LinkId, change: LinkChange): Promise<Link> {
  const link = await getLink(tx, id);
  const type = await getLinkType(tx, change.typeId ?? link.typeId);
  const [from, to] = change.turned === true ? [link.to, link.from] : [link.from, link.to];
  const same = await findSameLink(tx, { typeId: type.id, from, to });
  if (same && same.id !== id) throw new Failed('conflict', 'The two are linked in this way already.');
  const changed = { ...link, typeId: type.id, from, to, comment: (change.comment ?? link.comment).trim() };
  await updateLink(tx, changed);
  return changed;
}

/** Answers what was linked. Fails with `not-found`. */
export async function removeLink(tx: Writer, id: LinkId): Promise<Link> {
  const link = await getLink(tx, id);
  await deleteLink(tx, id);
  return link;
}

async function getLink(db: Reader, id: LinkId): Promise<Link> {
  const link = await findLink(db, id);
  if (!link) throw new Failed('not-found', 'This link is no longer in the library.');
  return link;
}

/** Fails with `not-found`. */
export async function getLinkType(db: Reader, id: LinkTypeId): Promise<LinkType> {
  const type = await findLinkType(db, id);
  if (!type) throw new Failed('not-found', 'This type of link is not in the library.');
  return type;
}
