import type { Handlers } from '#shared/ipc/contract.ts';
import type { TagId } from '#shared/model/ids.ts';
import type { Tagged } from '#shared/model/tag.ts';
import {
  createTag,
  deleteTag,
  giveTags,
  mergeTags,
  recolourTag,
  renameTag,
  takeTags,
} from '../library/organise-tags.ts';
import { renewNotes } from '../library/renew-notes.ts';
import { listAnchoredRevisions } from '../storage/anchors.ts';
import { findPassage } from '../storage/passages.ts';
import { ownTags, thingsWithTag } from '../storage/tagged.ts';
import { findTag, listNotesWriting, listTags } from '../storage/tags.ts';
import type { HandlerParts } from './parts.ts';

export function tagHandlers({ db, host }: HandlerParts) {
  const changed = (...ids: readonly TagId[]) => host.emit('tags.changed', { ids });

  async function changedFor(tags: readonly TagId[], things: readonly Tagged[]): Promise<void> {
    const documents = things.flatMap((thing) => (thing.kind === 'document' ? [thing.id] : []));
    const notes = things.flatMap((thing) => (thing.kind === 'note' ? [thing.id] : []));
    const revisions = await Promise.all(
      things.map(async (thing) => {
        const passage = thing.kind === 'passage' ? await findPassage(db, thing.id) : null;
        return passage ? [passage.revisionId, ...(await listAnchoredRevisions(db, passage.id))] : [];
      }),
    );
    changed(...tags);
    if (documents.length > 0) host.emit('documents.changed', { ids: documents });
    if (notes.length > 0) host.emit('notes.changed', { ids: notes });
    if (revisions.flat().length > 0) {
      host.emit('passages.changed', { revisionIds: [...new Set(revisions.flat())] });
    }
  }

  return {
    'tags.list': () => listTags(db),
    'tags.find': (id) => findTag(db, id),
    'tags.create': async (name, colour) => {
      const tag = await db.transaction((tx) => createTag(tx, name, colour, host.now()), 'Make tag');
      changed(tag.id);
      return tag;
    },
    'tags.rename': async (id, name) => {
      const tag = await db.transaction((tx) => renameTag(tx, id, name), 'Rename tag');
      await renewNotes(db, await listNotesWriting(db, tag.id));
      changed(tag.id);
      return tag;
    },
    'tags.recolour': async (id, colour) => {
      const tag = await db.transaction((tx) => recolourTag(tx, id, colour), 'Change colour of tag');
      changed(tag.id);
      return tag;
    },
    'tags.delete': async (id) => {
      const things = await thingsWithTag(db, id);
      await db.transaction((tx) => deleteTag(tx, id), 'Delete tag');
      await changedFor([id], things);
    },
    'tags.merge': async (from, into) => {
      const things = await thingsWithTag(db, from);
      const tag = await db.transaction((tx) => mergeTags(tx, from, into), 'Merge tags');
      await renewNotes(db, await listNotesWriting(db, tag.id));
      await changedFor([from, into], things);
      return tag;
    },
    'tags.of': (thing) => ownTags(db, thing),
    'tags.give': async (id, things) => {
      await db.transaction((tx) => giveTags(tx, id, things), 'Give tag');
      await changedFor([id], things);
    },
    'tags.take': async (id, things) => {
      await db.transaction((tx) => takeTags(tx, id, things), 'Take tag away');
      await changedFor([id], things);
    },
  } satisfies Partial<Handlers>;
}
