import type { DocumentSummary } from '#shared/model/document.ts';
import { documentRow } from '#shared/organisation/matches.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { columns, counted } from '../columns.ts';
import { narrowed } from '../narrowed.ts';
import type { ListOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Newest first, without those in the trash. */
export async function listDocuments(ibid: Ibid, order: ListOrder, terminal: Terminal): Promise<boolean> {
  const held = (await ibid.handlers['documents.list']()).filter(({ trashedAt }) => trashedAt === null);
  const documents = await narrowed(ibid, held, documentRow, order);
  await terminal.out(order.json ? `${toJson(documents)}\n` : inWords(documents, held.length));
  return true;
}

function inWords(documents: readonly DocumentSummary[], held: number): string {
  if (documents.length === 0) {
    return held === 0 ? 'There is no document in this library.\n' : 'There is no such document.\n';
  }
  return columns(
    documents.map((document) => [
      document.id,
      document.published ?? '–',
      counted(document.words, 'word'),
      counted(document.footnotes, 'footnote'),
      [document.title, document.authors.join(', ')]
        .filter((part) => part !== '')
        .map(shown)
        .join(' — '),
    ]),
  );
}
