import { peopleIn } from '#shared/case/people.ts';
import { timelineOf } from '#shared/case/timeline.ts';
import { citationItems } from '#shared/citing/citation-loops.ts';
import { edtfExplained } from '#shared/edtf/in-words.ts';
import { type Anachronism, findAnachronisms } from '#shared/timeline/anachronisms.ts';
import { entriesOf } from '#shared/timeline/entries.ts';
import { anachronismInWords } from '#shared/timeline/in-words.ts';
import type { Presence, TimelineItem } from '#shared/timeline/item.ts';
import { citationGraph } from '../../library/citation-graph.ts';
import type { LongWork } from '../../library/long-work.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { readCase } from '../../storage/cases.ts';
import { counted } from '../columns.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Documents and statements in time, each date in three calendars, and what cannot be as it is dated. */
export async function showTimeline(
  ibid: Ibid,
  { json }: { readonly json: boolean },
  terminal: Terminal,
  work: LongWork,
): Promise<boolean> {
  const said = await readCase(ibid.db);
  const statements = timelineOf(said, peopleIn(said.sources));
  const documents = citationItems(await citationGraph(ibid.db, work));
  const timeline = timelineIn(
    [...documents, ...statements.items],
    [
      // Each by itself: a statement may go by the id of a document.
      ...foundIn(documents, []),
      ...foundIn(statements.items, statements.presences),
    ],
  );
  if (json) await terminal.out(`${toJson(timeline)}\n`);
  else for (const line of inWords(timeline)) await terminal.out(line);
  return true;
}

interface Found extends Anachronism {
  readonly title: string;
  readonly words: string;
}

function foundIn(items: readonly TimelineItem[], presences: readonly Presence[]): readonly Found[] {
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  return findAnachronisms(items, presences).map((found) => ({
    ...found,
    title: titleOf(found.item),
    words: anachronismInWords(found, titleOf),
  }));
}

function timelineIn(items: readonly TimelineItem[], anachronisms: readonly Found[]) {
  const entries = entriesOf(items);
  const dated = new Set(entries.map(({ item }) => item));
  return {
    entries: entries.map(({ item: { id, title }, what, date }) => ({
      item: id,
      title,
      what,
      date,
      calendars: edtfExplained(date),
    })),
    undated: items.filter((item) => !dated.has(item)).map(({ id, title }) => ({ item: id, title })),
    anachronisms,
  };
}

function inWords({ entries, undated, anachronisms }: ReturnType<typeof timelineIn>): readonly string[] {
  if (entries.length + undated.length === 0) return ['There is no document in this library.\n'];
  return [
    ...entries.map(
      ({ item, what, title, date, calendars }) =>
        `${calendars.length === 0 ? shown(date) : calendars.join(' | ')}\n  ${what}: ${named(item, title)}\n`,
    ),
    ...undated.map(({ item, title }) => `no date\n  ${named(item, title)}\n`),
    ...(anachronisms.length === 0
      ? []
      : [`\n${counted(anachronisms.length, 'thing')} cannot be as dated:\n`]),
    ...anachronisms.map(({ item, title, words }) => `  ${named(item, title)} ${shown(words)}\n`),
  ];
}

/** A statement whose words nobody has written down is called by its id. */
function named(id: string, title: string): string {
  return title === id ? shown(id) : `${shown(id)} ${shown(title)}`;
}
