import { Failed } from '#shared/ipc/result.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { getNamed } from '../find-named.ts';
import type { SeparateOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Makes a document of its own of a text. */
export async function separateRevision(
  { handlers }: Ibid,
  order: SeparateOrder,
  terminal: Terminal,
): Promise<boolean> {
  const document = getNamed(await handlers['documents.list'](), order.document, 'document');
  const revisions = await handlers['documents.revisions'](document.id);
  const revision = revisions.find(({ number }) => number === order.revision);
  if (!revision) {
    throw new Failed(
      'not-found',
      `“${shown(document.title)}” has no revision ${order.revision}. \`ibid revisions ${document.id}\` names them all.`,
    );
  }
  const separated = await handlers['documents.separate'](revision.id);
  await terminal.out(order.json ? `${toJson(separated)}\n` : `${separated.id}  ${shown(separated.title)}\n`);
  return true;
}
