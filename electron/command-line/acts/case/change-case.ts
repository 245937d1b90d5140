import { Failed } from '#shared/ipc/result.ts';
import { nameKey } from '#shared/organisation/name.ts';
import type { Ibid } from '../../../library/open-ibid.ts';
import type { CaseTask } from '../../case-order.ts';
import { getNamed } from '../../find-named.ts';
import { findQuotation, splitQuotation } from '../../find-quotation.ts';
import { shown, toJson } from '../../shown.ts';
import type { Terminal } from '../../terminal.ts';

type Change = Extract<CaseTask, { task: 'match' | 'quote' | 'join' | 'separate' | 'name' | 'delete' }>;

/** What a person says of a case beside its file. Tells what holds now. */
export async function changeCase(
  ibid: Ibid,
  change: Change,
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const told = await changed(ibid, change);
  await terminal.out(json ? `${toJson(told)}\n` : `${shown(told.words)}\n`);
  return true;
}

interface Told {
  readonly id: string;
  readonly words: string;
}

async function changed(ibid: Ibid, change: Change): Promise<Told> {
  const { cases, handlers } = ibid;
  switch (change.task) {
    case 'match': {
      const document = getNamed(await handlers['documents.list'](), change.document, 'document');
      const quoted = await cases.matchDocument(change.id, document.id);
      const more = quoted.length === 0 ? '' : `, and these stand in it: ${quoted.join(', ')}`;
      return { id: change.id, words: `${change.id} is ${document.id} “${document.title}”${more}` };
    }
    case 'quote': {
      const { document, words } = splitQuotation(change.quotation, await handlers['documents.list']());
      const text = await handlers['documents.read'](document.revisionId);
      const range = findQuotation(document, text, words);
      const { id } = await handlers['passages.create'](range);
      await cases.quoteStatement(change.statement, id);
      return {
        id: change.statement,
        words: `${change.statement} stands in ${document.id} “${document.title}”`,
      };
    }
    case 'join':
      await handlers['case.joinSources'](change.source, change.sameAs);
      return { id: change.source, words: `${change.source} and ${change.sameAs} are one person` };
    case 'delete':
      await handlers['case.deleteClaim'](change.claim);
      return { id: change.claim, words: `${change.claim} is deleted` };
    case 'separate':
      await handlers['case.partSource'](change.source);
      return { id: change.source, words: `${change.source} goes by no other source any more` };
    case 'name': {
      const wanted = nameKey(change.name);
      const [name, ...others] = (await handlers['names.list']()).filter(
        (one) => one.id === change.name || nameKey(one.name) === wanted,
      );
      if (!name) throw new Failed('not-found', `The library knows no name “${change.name}”.`);
      if (others.length > 0)
        throw new Failed(
          'not-found',
          `Several go by “${change.name}”: ${[name, ...others].map(({ id }) => id).join(', ')}. Please give an id.`,
        );
      await handlers['case.nameSource'](change.source, name.id);
      return { id: change.source, words: `${change.source} is ${name.id} “${name.name}”` };
    }
  }
}
