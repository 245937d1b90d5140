import type { Ibid } from '../../library/open-ibid.ts';
import { documentDetails } from '../document-details.ts';
import { documentInWords } from '../document-in-words.ts';
import { getNamed } from '../find-named.ts';
import { linksOfDocument } from '../links-of-document.ts';
import type { ShowOrder } from '../order.ts';
import { toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

export async function showDocument(ibid: Ibid, order: ShowOrder, terminal: Terminal): Promise<boolean> {
  const document = getNamed(await ibid.handlers['documents.list'](), order.document, 'document');
  const works = await ibid.handlers['documents.works']();
  const citationKey = works.find(({ id }) => id === document.id)?.key ?? document.id;
  const links = await linksOfDocument(ibid, document);
  const details = { ...(await documentDetails(ibid, document)), citationKey, links };
  await terminal.out(order.json ? `${toJson(details)}\n` : documentInWords(details, terminal.bold));
  return true;
}
