import type { FindingDecision } from '#shared/model/case-findings.ts';
import type { From } from '#shared/model/case.ts';
import type { LinkId } from '#shared/model/ids.ts';
import type { Reader, Writer } from './database.ts';
import { sql } from './sql.ts';

/** What accepting a finding has made, to be taken back with it. */
export interface Made {
  readonly link: LinkId | null;
  /** Whose basis was not known, and what they are taken from since. */
  readonly statements: readonly { readonly id: string; readonly from: readonly From[] }[];
}

export interface DecidedFinding {
  readonly decision: FindingDecision;
  readonly made: Made;
}

export async function listFindingDecisions(db: Reader): Promise<ReadonlyMap<string, FindingDecision>> {
  const rows = await db.all<{ key: string; decision: FindingDecision }>(
    sql`SELECT key, decision FROM finding_decisions ORDER BY key`,
  );
  return new Map(rows.map(({ key, decision }) => [key, decision]));
}

export async function findFindingDecision(db: Reader, key: string): Promise<DecidedFinding | null> {
  const row = await db.get<{ decision: FindingDecision; made: string }>(
    sql`SELECT decision, made FROM finding_decisions WHERE key = ${key}`,
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by setFindingDecision
  return row ? { decision: row.decision, made: JSON.parse(row.made) as Made } : null;
}

/** Null takes it away. */
export async function setFindingDecision(
  db: Writer,
  key: string,
  decided: DecidedFinding | null,
  at: string,
): Promise<void> {
  await db.run(sql`DELETE FROM finding_decisions WHERE key = ${key}`);
  if (decided === null) return;
  await db.run(sql`
    INSERT INTO finding_decisions (key, decision, made, decided_at)
    VALUES (${key}, ${decided.decision}, ${JSON.stringify(decided.made)}, ${at})`);
}
