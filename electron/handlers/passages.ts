import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import { decideAnchor } from '../library/decide-anchor.ts';
import { makePassage } from '../library/make-passage.ts';
import { passageReference } from '../library/passage-reference.ts';
import { listAnchoredRevisions, listAnchorFates } from '../storage/anchors.ts';
import { findPassage, findPassageView, listPassageUses, setHighlighted } from '../storage/passages.ts';
import type { HandlerParts } from './parts.ts';

export function passageHandlers({ db, host }: HandlerParts) {
  return {
    'passages.create': (range) => makePassage(db, range, host.now()),
    'passages.find': (id) => findPassageView(db, id),
    'passages.list': (id) => listPassageUses(db, id),
    'passages.highlight': async (id, on) => {
      const passage = await db.transaction(async (tx) => {
        await setHighlighted(tx, id, on);
        return findPassage(tx, id);
      });
      if (!passage) throw new Failed('not-found', 'This passage is not in the library.');
      const carried = await listAnchoredRevisions(db, id);
      host.emit('passages.changed', { revisionIds: [passage.revisionId, ...carried] });
      return passage;
    },
    'passages.anchors': (id) => listAnchorFates(db, id),
    'passages.decide': async (id, revisionId, accept) => {
      await db.transaction((tx) => decideAnchor(tx, id, revisionId, accept, host.now()));
      host.emit('passages.changed', { revisionIds: [revisionId] });
    },
    'passages.reference': (range) => passageReference(db, range),
  } satisfies Partial<Handlers>;
}
