import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { PassageId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';
import { copiedPassage } from '../export/copied/copied-passage.ts';
import { changeRange } from '../library/change-range.ts';
import { decideAnchor } from '../library/decide-anchor.ts';
import { getDocument } from '../library/get-document.ts';
import { describePassage, makePassage, readRange } from '../library/make-passage.ts';
import { listAnchoredRevisions, listAnchorFates } from '../storage/anchors.ts';
import type { Writer } from '../storage/database.ts';
import { listPassageUses } from '../storage/passage-uses.ts';
import { findPassage, findPassageView, setComment, setHighlight } from '../storage/passages.ts';
import { listPassageChoices } from '../storage/passage-choices.ts';
import type { HandlerParts } from './parts.ts';

export function passageHandlers({ db, host }: HandlerParts) {
  /** Tells of every text that one of the passages stands in. */
  async function changed(...passages: readonly Passage[]): Promise<void> {
    const carried = await Promise.all(passages.map(({ id }) => listAnchoredRevisions(db, id)));
    const own = passages.map(({ revisionId }) => revisionId);
    host.emit('passages.changed', { revisionIds: [...new Set([...own, ...carried.flat()])] });
  }

  async function change(
    id: PassageId,
    act: string,
    work: (tx: Writer) => Promise<boolean>,
  ): Promise<Passage> {
    const passage = await db.transaction(async (tx) => {
      await work(tx);
      return findPassage(tx, id);
    }, act);
    if (!passage) throw new Failed('not-found', 'This passage is not in the library.');
    await changed(passage);
    return passage;
  }

  return {
    'passages.create': (range) => makePassage(db, range, host.now()),
    'passages.find': (id) => findPassageView(db, id),
    'passages.list': (id) => listPassageUses(db, id),
    'passages.highlight': (id, colour) =>
      change(id, colour === null ? 'Remove highlight' : 'Highlight', (tx) => setHighlight(tx, id, colour)),
    'passages.comment': (id, words) => change(id, 'Change comment', (tx) => setComment(tx, id, words.trim())),
    'passages.changeRange': async (id, range) => {
      const former = await findPassage(db, id);
      const wanted = await describePassage(db, range, host.now());
      const passage = await changeRange(db, id, wanted);
      await changed(...(former ? [former] : []), passage);
      return passage;
    },
    'passages.choices': () => listPassageChoices(db),
    'passages.anchors': (id) => listAnchorFates(db, id),
    'passages.decide': async (id, revisionId, accept) => {
      await db.transaction(
        (tx) => decideAnchor(tx, id, revisionId, accept, host.now()),
        accept ? 'Accept passage' : 'Reject passage',
      );
      host.emit('passages.changed', { revisionIds: [revisionId] });
    },
    'passages.reference': async (range) => {
      const { revision, text } = await readRange(db, range);
      return copiedPassage({ document: await getDocument(db, revision.documentId), revision, text, range });
    },
  } satisfies Partial<Handlers>;
}
