import { isDeepStrictEqual } from 'node:util';
import { Failed } from '#shared/ipc/result.ts';
import type { FindingDecision } from '#shared/model/case-findings.ts';
import type { From } from '#shared/model/case.ts';
import type { CopyFinding } from '#shared/model/copy.ts';
import { toLinkTypeId } from '#shared/model/ids.ts';
import { readCase } from '../../../storage/cases.ts';
import type { Writer } from '../../../storage/database.ts';
import { findFindingDecision, type Made, setFindingDecision } from '../../../storage/finding-decisions.ts';
import { deleteLink, findLink, findSameLink } from '../../../storage/links.ts';
import { fillStatement } from '../../../storage/write-case.ts';
import { makeLink } from '../../make-link.ts';
import { caseDocumentOf } from '../case-document.ts';
import { copiedStatements } from './copied-statements.ts';
import type { Found } from './found.ts';

const REPEATS = toLinkTypeId('repeats');
const NOTHING: Made = { link: null, statements: [] };

/**
 * Keeps what a person says of a finding, and makes what it proposes when it is accepted; what an earlier word on it has made
 * is taken back first. Fails with `conflict` for accepting a copy of which nobody knows which way it went.
 */
export async function decideFinding(
  tx: Writer,
  { finding, copy }: Found,
  decision: FindingDecision | null,
  at: Date,
): Promise<void> {
  const before = await findFindingDecision(tx, finding.key);
  if (before) await takeBack(tx, before.made);
  const isAccepted = decision === 'accepted';
  const made = isAccepted && copy ? await accept(tx, copy, at) : NOTHING;
  await setFindingDecision(tx, finding.key, decision && { decision, made }, at.toISOString());
}

async function accept(tx: Writer, copy: CopyFinding, at: Date): Promise<Made> {
  if (copy.proposal === null)
    throw new Failed('conflict', 'Nobody knows which of the two is the copy, so there is nothing to accept.');
  const ends = {
    typeId: REPEATS,
    from: { kind: 'document', id: copy.copy },
    to: { kind: 'document', id: copy.source },
  } as const;
  const isLinked = (await findSameLink(tx, ends)) !== null;
  const link = await makeLink(tx, { ...ends, comment: '' }, at);
  const statements: Made['statements'][number][] = [];
  for (const { statement, from } of await copiedStatements(tx, await readCase(tx), copy)) {
    const origin: From = from
      ? { kind: 'statement', id: from.id }
      : { kind: 'document', id: (await caseDocumentOf(tx, await readCase(tx), copy.source, null, at)).id };
    await fillStatement(tx, { ...statement, basis: 'derived', from: [origin] });
    statements.push({ id: statement.id, from: [origin] });
  }
  return { link: isLinked ? null : link.id, statements };
}

/** What a person has changed since stays as they have it. */
async function takeBack(tx: Writer, { link, statements }: Made): Promise<void> {
  if (link !== null && (await findLink(tx, link))) await deleteLink(tx, link);
  const all = await readCase(tx);
  for (const { id, from } of statements) {
    const statement = all.statements.find((one) => one.id === id);
    if (statement?.basis === 'derived' && isDeepStrictEqual(statement.from, from))
      await fillStatement(tx, { ...statement, basis: 'unknown', from: [] });
  }
}
