import { Failed } from '#shared/ipc/result.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { columns } from '../columns.ts';
import type { SearchOrder } from '../order.ts';
import { queryFailure } from '../query-failure.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Searches for each line of a list. False where a line could not be searched for. */
export async function searchList(
  { handlers }: Ibid,
  { ask, table, json }: SearchOrder,
  terminal: Terminal,
): Promise<boolean> {
  const list = await handlers['search.chooseList']();
  if (!list) throw new Failed('not-found', 'There is no list to search for.');
  const results = await handlers['search.batch'](list.lines, ask);
  if (table !== null) await handlers['search.saveTable'](results);
  if (json) await terminal.out(`${toJson(results)}\n`);
  else {
    const rows = results.rows.map(({ words, hits, documents, notes }) => [
      String(hits),
      String(documents.length),
      String(notes),
      shown(words),
    ]);
    await terminal.out(columns([['hits', 'documents', 'notes', ''], ...rows]));
  }
  const wrong = results.rows.filter(({ problem }) => problem !== null);
  for (const { words, problem } of wrong)
    if (problem) await terminal.fail(queryFailure(problem, words), words);
  return wrong.length === 0;
}
