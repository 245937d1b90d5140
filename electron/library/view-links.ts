import type { LinkTypeId, RevisionId } from '#shared/model/ids.ts';
import type { Link, LinkEnd, LinkEndView, LinkType, LinkView } from '#shared/model/link.ts';
import type { Reader } from '../storage/database.ts';
import { viewEnds } from '../storage/link-ends.ts';
import { listLinkTypes } from '../storage/link-types.ts';
import { listLinksIn, listLinksOf } from '../storage/links.ts';
import { listStandingPassages } from '../storage/standing-passages.ts';

/** The links that begin or end here, as they read from here. */
export async function linksOf(db: Reader, end: LinkEnd): Promise<readonly LinkView[]> {
  return viewLinks(db, await listLinksOf(db, end), ({ id }) => id === end.id);
}

/** The links of every passage that stands in the text. One between two of them is there twice, once from each end. */
export async function linksIn(db: Reader, id: RevisionId): Promise<readonly LinkView[]> {
  const links = await listLinksIn(db, id);
  if (links.length === 0) return [];
  const standing = await listStandingPassages(db, id);
  return viewLinks(db, links, (end) => end.kind === 'passage' && standing.has(end.id));
}

/** Each link once for every end that is one of those it is looked at from. */
async function viewLinks(
  db: Reader,
  links: readonly Link[],
  isHere: (end: LinkEnd) => boolean,
): Promise<readonly LinkView[]> {
  const views = await viewEnds(
    db,
    links.flatMap(({ from, to }) => [from, to]),
  );
  const types = new Map((await listLinkTypes(db)).map((type) => [type.id, type]));
  return links.flatMap((link) => [
    ...(isHere(link.from) ? [viewFrom(link, true, views, types)] : []),
    ...(isHere(link.to) ? [viewFrom(link, false, views, types)] : []),
  ]);
}

function viewFrom(
  link: Link,
  forward: boolean,
  views: ReadonlyMap<LinkEnd['id'], LinkEndView>,
  types: ReadonlyMap<LinkTypeId, LinkType>,
): LinkView {
  const type = types.get(link.typeId);
  const here = views.get(forward ? link.from.id : link.to.id);
  const there = views.get(forward ? link.to.id : link.from.id);
  if (!type || !here || !there) throw new Error(`link ${link.id} has no type or an end that is not there`);
  return {
    id: link.id,
    typeId: link.typeId,
    says: forward ? type.name : type.inverse,
    forward,
    here,
    there,
    comment: link.comment,
  };
}
