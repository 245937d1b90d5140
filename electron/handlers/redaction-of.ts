import { createRedaction, type Redaction } from '../export/redact/redaction.ts';
import type { ExportOptions } from '#shared/model/export.ts';
import { getPolicy } from '../library/keep-policies.ts';
import { hiddenSpellings } from '../library/names/hidden-spellings.ts';
import type { Reader } from '../storage/database.ts';

/** What an export hides; null for nothing. Fails with `not-found` for a policy that the library does not keep. */
export async function redactionOf(
  db: Reader,
  { redaction, policy }: Pick<ExportOptions, 'redaction' | 'policy'>,
): Promise<Redaction | null> {
  const chosen = policy === undefined ? redaction : await getPolicy(db, policy);
  return chosen ? createRedaction(await hiddenSpellings(db, chosen), chosen.secret) : null;
}
