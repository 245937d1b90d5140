import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import { copiedCitations } from '../export/copied/copied-citations.ts';
import { findCiting } from '../library/find-citing.ts';
import { getDocument } from '../library/get-document.ts';
import { matchFootnotes } from '../library/match-footnotes.ts';
import { setCitationRejected } from '../storage/citation-rejections.ts';
import { findPassage } from '../storage/passages.ts';
import type { HandlerParts } from './parts.ts';

export function citationHandlers({ db, host }: HandlerParts) {
  return {
    'citations.matches': (id) => matchFootnotes(db, id),
    'citations.citedBy': (id) => findCiting(db, id),
    'citations.copied': async (ids, styling) => {
      for (const id of ids) await getDocument(db, id);
      return copiedCitations(db, ids, styling);
    },
    'citations.reject': async (passageId, documentId, rejected) => {
      await db.transaction(
        async (tx) => {
          await getDocument(tx, documentId);
          if (!(await findPassage(tx, passageId)))
            throw new Failed('not-found', 'This passage is not in the library.');
          await setCitationRejected(tx, passageId, documentId, rejected);
        },
        rejected ? 'Refuse suggested source' : 'Take back refused source',
      );
      host.emit('links.changed', { ids: [] });
    },
  } satisfies Partial<Handlers>;
}
