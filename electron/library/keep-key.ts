import type { CslItem } from '#shared/model/citation.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { Writer } from '../storage/database.ts';
import { findByCitationKey, setCitationKey } from '../storage/works.ts';

/** What stands in a citation of Markdown as it is: a number alone, or an address, is no key that a person would write. */
const KEY = /^(?=.*\p{L})[\p{L}\p{N}_]+(?:[:.+-][\p{L}\p{N}_]+)*$/u;
const LONGEST = 100;

/**
 * A work that comes with a key goes by it. It is given to the text rather than to the record that names the text: what is
 * quoted is cited by it then. A key that is taken is left to who has it.
 */
export async function keepKey(
  tx: Writer,
  id: DocumentId,
  { id: key = '' }: CslItem,
  isRecord: boolean,
): Promise<void> {
  if (key.length > LONGEST || !KEY.test(key)) return;
  const owner = await findByCitationKey(tx, key);
  if (owner && (isRecord || owner.format !== 'record')) return;
  if (owner) await setCitationKey(tx, owner.id, null);
  await setCitationKey(tx, id, key);
}
