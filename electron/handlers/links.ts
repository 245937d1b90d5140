import type { Handlers } from '#shared/ipc/contract.ts';
import type { Link } from '#shared/model/link.ts';
import { changeLink, makeLink, removeLink } from '../library/make-link.ts';
import { deleteLinkType, makeLinkType, renameLinkType } from '../library/name-link-types.ts';
import { revisionsOf } from '../library/save-note.ts';
import { linksIn, linksOf } from '../library/view-links.ts';
import { listBacklinks } from '../storage/backlinks.ts';
import { viewEnd } from '../storage/link-ends.ts';
import { listLinkTypes } from '../storage/link-types.ts';
import type { HandlerParts } from './parts.ts';

export function linkHandlers({ db, host }: HandlerParts) {
  /** A link makes its passages ones in use. */
  async function changed({ id, from, to }: Link): Promise<void> {
    host.emit('links.changed', { ids: [id] });
    const passages = [from, to].flatMap((end) => (end.kind === 'passage' ? [end.id] : []));
    if (passages.length > 0) host.emit('passages.changed', { revisionIds: await revisionsOf(db, passages) });
  }

  return {
    'links.end': (end) => viewEnd(db, end),
    'links.of': (end) => linksOf(db, end),
    'links.in': (id) => linksIn(db, id),
    'links.backlinksOf': (end) => listBacklinks(db, end),
    'links.make': async (typeId, from, to, comment) => {
      const link = await db.transaction(
        (tx) => makeLink(tx, { typeId, from, to, comment }, host.now()),
        'Make link',
      );
      await changed(link);
      return link;
    },
    'links.change': async (id, change) => {
      const link = await db.transaction((tx) => changeLink(tx, id, change), 'Change link');
      await changed(link);
      return link;
    },
    'links.delete': async (id) => {
      await changed(await db.transaction((tx) => removeLink(tx, id), 'Delete link'));
    },
    'links.types': () => listLinkTypes(db),
    'links.makeType': async (name, inverse) => {
      const type = await db.transaction((tx) => makeLinkType(tx, name, inverse), 'Make type of link');
      host.emit('links.changed', { ids: [] });
      return type;
    },
    'links.renameType': async (id, name, inverse) => {
      const type = await db.transaction((tx) => renameLinkType(tx, id, name, inverse), 'Rename type of link');
      host.emit('links.changed', { ids: [] });
      return type;
    },
    'links.deleteType': async (id) => {
      await db.transaction((tx) => deleteLinkType(tx, id), 'Delete type of link');
      host.emit('links.changed', { ids: [] });
    },
  } satisfies Partial<Handlers>;
}
