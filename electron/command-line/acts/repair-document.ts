import { Failed } from '#shared/ipc/result.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { getNamed } from '../find-named.ts';
import type { RepairOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Puts a piece that the import left out back into the text, at its place where that is known, else at the end. */
export async function repairDocument(
  { handlers }: Ibid,
  order: RepairOrder,
  terminal: Terminal,
): Promise<boolean> {
  const document = getNamed(await handlers['documents.list'](), order.document, 'document');
  const { revisionId } = document;
  const { dropped } = (await handlers['documents.report'](revisionId)).audit;
  const piece = dropped[order.takeBack - 1];
  if (!piece) {
    throw new Failed(
      'not-found',
      `“${shown(document.title)}” has no piece ${order.takeBack} that was left out. \`ibid show ${document.id}\` numbers them.`,
    );
  }
  const { blocks } = await handlers['documents.read'](revisionId);
  const before = blocks.find(({ ordinal, footnote }) => ordinal === piece.before && footnote === null);
  const mended = await handlers['documents.repair'](revisionId, {
    kind: 'take-back',
    dropped: order.takeBack - 1,
    before: before?.ordinal ?? null,
  });
  await terminal.out(order.json ? `${toJson(mended)}\n` : `${mended.id}  ${shown(mended.title)}\n`);
  return true;
}
