import type { Ibid } from '../../library/open-ibid.ts';
import { getNamed } from '../find-named.ts';
import type { JoinOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Makes one document of two, the text of the first its newest. */
export async function joinDocuments(
  { handlers }: Ibid,
  { newer, older, json }: JoinOrder,
  terminal: Terminal,
): Promise<boolean> {
  const documents = await handlers['documents.list']();
  const joined = await handlers['documents.join'](
    getNamed(documents, newer, 'document').id,
    getNamed(documents, older, 'document').id,
  );
  const [newest] = await handlers['documents.revisions'](joined.id);
  await terminal.out(
    json
      ? `${toJson(joined)}\n`
      : `revision ${newest?.number} is the newest of ${joined.id}  ${shown(joined.title)}\n`,
  );
  return true;
}
