import { randomBytes } from 'node:crypto';
import { Failed } from '#shared/ipc/result.ts';
import type { PolicyId } from '#shared/model/ids.ts';
import type { KeptPolicy, PolicyDraft } from '#shared/model/redaction.ts';
import { nameKey, nameProblem, tidyName } from '#shared/organisation/name.ts';
import type { Reader, Writer } from '../storage/database.ts';
import { newPolicyId } from '../storage/ids.ts';
import * as storage from '../storage/redaction-policies.ts';

const SECRET_BYTES = 32;

/** Fails with `not-found`, `invalid-name`, and with `conflict` where another policy goes by the name. */
export async function savePolicy(tx: Writer, draft: PolicyDraft, now: Date): Promise<KeptPolicy> {
  const name = tidyName(draft.name);
  const problem = nameProblem(name);
  if (problem !== null) throw new Failed('invalid-name', problem);
  const policies = await storage.listPolicies(tx);
  if (policies.some((one) => one.id !== draft.id && nameKey(one.name) === nameKey(name))) {
    throw new Failed('conflict', `There is a list “${name}” already.`);
  }
  const hide = draft.hide.map((one) => ({ ...one, name: one.name.trim(), as: one.as.trim() }));
  const id = draft.id ?? newPolicyId();
  if (draft.id === null) {
    const secret = randomBytes(SECRET_BYTES).toString('hex');
    await storage.insertPolicy(tx, { id, name }, secret, now.toISOString());
  } else {
    await getPolicy(tx, id);
    await storage.renamePolicy(tx, id, name);
  }
  await storage.setHiddenNames(tx, id, hide);
  return { id, name, hide };
}

/** Fails with `not-found`. */
export async function deletePolicy(tx: Writer, id: PolicyId): Promise<void> {
  await getPolicy(tx, id);
  await storage.deletePolicy(tx, id);
}

/** Fails with `not-found`. */
export async function getPolicy(db: Reader, id: PolicyId): Promise<KeptPolicy & { readonly secret: string }> {
  const policy = (await storage.listPolicies(db)).find((one) => one.id === id);
  const secret = await storage.findPolicySecret(db, id);
  if (!policy || secret === null) {
    throw new Failed('not-found', 'This list of hidden people is not in the library.');
  }
  return { ...policy, secret };
}
