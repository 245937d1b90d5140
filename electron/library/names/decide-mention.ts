import type { NameId } from '#shared/model/ids.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import { spellingKey } from '#shared/names/words.ts';
import type { Writer } from '../../storage/database.ts';
import {
  deleteDecisions,
  dismissName,
  listDecisions,
  rejectSpelling,
  writeDecision,
} from '../../storage/name-decisions.ts';
import { readRange } from '../make-passage.ts';
import { checkedName } from '../name-acts.ts';
import { getGroup } from './get-group.ts';
import { idsOf } from './name-register.ts';

/** Fails with `not-found` for the name or the text, and with `invalid-call` for a range that is none of the text. */
export async function decideMention(
  tx: Writer,
  id: NameId,
  { revisionId, start, end }: PassageRange,
  accept: boolean | null,
  at: Date,
): Promise<void> {
  const group = await getGroup(tx, id);
  await readRange(tx, { revisionId, start, end });
  await deleteDecisions(tx, idsOf(group), { revisionId, start, end });
  // What was said of an older text holds here too, until now.
  for (const { madeOf, ...held } of await listDecisions(tx, idsOf(group))) {
    const isHere = held.revisionId === revisionId && held.start === start && held.end === end;
    if (isHere) await deleteDecisions(tx, idsOf(group), madeOf);
  }
  if (accept === null) return;
  const decision = { nameId: group.root.id, revisionId, start, end, accepted: accept };
  await writeDecision(tx, decision, at.toISOString());
}

/** Fails with `not-found`. */
export async function rejectSpellingOf(tx: Writer, id: NameId, spelling: string): Promise<void> {
  const { root } = await getGroup(tx, id);
  await rejectSpelling(tx, root.id, spellingKey(checkedName(spelling)));
}

/** Fails with `invalid-name`. */
export async function dismissProposal(tx: Writer, name: string): Promise<void> {
  await dismissName(tx, spellingKey(checkedName(name)));
}
