import { citationItems } from '#shared/citing/citation-loops.ts';
import { edtfExplained } from '#shared/edtf/in-words.ts';
import { findAnachronisms } from '#shared/timeline/anachronisms.ts';
import { anachronismInWords } from '#shared/timeline/in-words.ts';
import { citationGraph } from '../../library/citation-graph.ts';
import type { LongWork } from '../../library/long-work.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** The documents in time, each date in three calendars, and what cannot be as it is dated. */
export async function showTimeline(
  ibid: Ibid,
  { json }: { readonly json: boolean },
  terminal: Terminal,
  work: LongWork,
): Promise<boolean> {
  const items = citationItems(await citationGraph(ibid.db, work));
  const titleOf = new Map(items.map(({ id, title }) => [id, title]));
  const anachronisms = findAnachronisms(items).map((found) => ({
    ...found,
    words: anachronismInWords(found, (id) => titleOf.get(id) ?? id),
  }));
  const dated = items.map(({ id, title, published }) => ({
    id,
    title,
    published,
    calendars: edtfExplained(published ?? ''),
  }));
  if (json) {
    await terminal.out(`${toJson({ items: dated, anachronisms })}\n`);
    return true;
  }
  if (items.length === 0) await terminal.out('There is no document in this library.\n');
  for (const { id, title, calendars } of dated) {
    const when = calendars.length === 0 ? 'no date' : calendars.join(' | ');
    await terminal.out(`${when}\n  ${id} ${shown(title)}\n`);
    for (const { item, words } of anachronisms) {
      if (item === id) await terminal.out(`  ! ${shown(words)}\n`);
    }
  }
  return true;
}
