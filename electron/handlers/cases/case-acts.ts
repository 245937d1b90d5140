import type { Handlers } from '#shared/ipc/contract.ts';
import type { PassageId } from '#shared/model/ids.ts';
import { caseActs } from '../../library/cases/case-acts.ts';
import { revisionsOf } from '../../library/save-note.ts';
import { findPassageByRange } from '../../storage/passages.ts';
import type { HandlerParts } from '../parts.ts';

/** What a person may do to a case. */
export function caseActHandlers({ db, host }: Pick<HandlerParts, 'db' | 'host'>) {
  const acts = caseActs({ db, emit: host.emit, now: () => host.now() });
  /** A statement makes its passage one in use, in every text that it stands in. */
  async function changed(passage: PassageId | null): Promise<void> {
    if (passage !== null) host.emit('passages.changed', { revisionIds: await revisionsOf(db, [passage]) });
  }

  return {
    'case.addSource': acts.addSource,
    'case.changeSource': acts.changeSource,
    'case.deleteSource': acts.deleteSource,
    'case.joinSources': acts.joinSources,
    'case.partSource': acts.partSource,
    'case.nameSource': acts.nameSource,

    'case.state': async (range, given) => {
      const stated = await acts.stateWords(range, given);
      const passage = await findPassageByRange(db, range);
      await changed(passage?.id ?? null);
      return stated;
    },
    'case.changeStatement': acts.changeStatement,
    'case.deleteStatement': async (id) => changed(await acts.deleteStatement(id)),

    'case.addClaim': acts.addClaim,
    'case.changeClaim': acts.changeClaim,
    'case.deleteClaim': acts.deleteClaim,
    'case.addEvidence': acts.addEvidence,
    'case.changeEvidence': acts.changeEvidence,
    'case.removeEvidence': acts.removeEvidence,

    'case.matchDocument': async (id, document) => {
      await acts.matchDocument(id, document);
    },
  } satisfies Partial<Handlers>;
}
