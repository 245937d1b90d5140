import { Failed } from '#shared/ipc/result.ts';
import type { Anchor, AnchorDecision } from '#shared/model/anchor.ts';
import type { PassageId, RevisionId } from '#shared/model/ids.ts';
import { findAnchor, setDecision } from '../storage/anchors.ts';
import type { Writer } from '../storage/database.ts';

/**
 * Writes down what a person decided about a passage of an older text in a newer one; it may be decided anew at any
 * time. Fails with `not-found`, and with `conflict` for accepting words that stand nowhere.
 */
export async function decideAnchor(
  tx: Writer,
  passage: PassageId,
  revision: RevisionId,
  accept: boolean,
  at: Date,
): Promise<void> {
  const anchor = await findAnchor(tx, passage, revision);
  if (!anchor) throw new Failed('not-found', 'This passage was not carried into this text.');
  const decision = accept ? accepted(anchor) : 'rejected';
  await setDecision(tx, anchor, decision, decision === 'attached' ? null : at.toISOString());
}

function accepted({ fate }: Anchor): AnchorDecision {
  if (fate === 'lost') {
    throw new Failed('conflict', 'These words stand nowhere in this text. There is no place to accept.');
  }
  return fate === 'altered' || fate === 'ambiguous' ? 'accepted' : 'attached';
}
