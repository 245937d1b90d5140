import { type PolicyId, toNameId, toPolicyId } from '#shared/model/ids.ts';
import type { KeptHiddenName, KeptPolicy } from '#shared/model/redaction.ts';
import { nameKey } from '#shared/organisation/name.ts';
import type { Reader, Writer } from './database.ts';
import { groupBy } from './group-by.ts';
import { sql } from './sql.ts';

/** In the order in which they were made. */
export async function listPolicies(db: Reader): Promise<readonly KeptPolicy[]> {
  const policies = await db.all<{ id: string; name: string }>(
    sql`SELECT id, name FROM redaction_policies ORDER BY created_at, rowid`,
  );
  const rows = await db.all<{ policy_id: string; name_id: string | null; name: string; instead: string }>(
    sql`SELECT policy_id, name_id, name, instead FROM hidden_names ORDER BY policy_id, position`,
  );
  const hidden = groupBy(rows, (row) => row.policy_id);
  return policies.map(({ id, name }) => ({
    id: toPolicyId(id),
    name,
    hide: (hidden.get(id) ?? []).map((row) => ({
      nameId: row.name_id === null ? null : toNameId(row.name_id),
      name: row.name,
      as: row.instead,
    })),
  }));
}

/** Null for a policy that is not there. */
export async function findPolicySecret(db: Reader, id: PolicyId): Promise<string | null> {
  const row = await db.get<{ secret: string }>(sql`SELECT secret FROM redaction_policies WHERE id = ${id}`);
  return row?.secret ?? null;
}

export async function insertPolicy(
  db: Writer,
  { id, name }: Pick<KeptPolicy, 'id' | 'name'>,
  secret: string,
  createdAt: string,
): Promise<void> {
  await db.run(sql`
    INSERT INTO redaction_policies (id, name, key, secret, created_at)
    VALUES (${id}, ${name}, ${nameKey(name)}, ${secret}, ${createdAt})`);
}

export async function renamePolicy(db: Writer, id: PolicyId, name: string): Promise<void> {
  await db.run(sql`UPDATE redaction_policies SET name = ${name}, key = ${nameKey(name)} WHERE id = ${id}`);
}

/** In place of those that it hid before. */
export async function setHiddenNames(
  db: Writer,
  id: PolicyId,
  hide: readonly KeptHiddenName[],
): Promise<void> {
  await db.run(sql`DELETE FROM hidden_names WHERE policy_id = ${id}`);
  for (const [position, { nameId, name, as }] of hide.entries()) {
    await db.run(sql`
      INSERT INTO hidden_names (policy_id, position, name_id, name, instead)
      VALUES (${id}, ${position}, ${nameId}, ${name}, ${as})`);
  }
}

export async function deletePolicy(db: Writer, id: PolicyId): Promise<void> {
  await db.run(sql`DELETE FROM hidden_names WHERE policy_id = ${id}`);
  await db.run(sql`DELETE FROM redaction_policies WHERE id = ${id}`);
}
