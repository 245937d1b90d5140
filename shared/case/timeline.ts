import type { Case } from '../model/case.ts';
import type { Presence, TimelineItem } from '../timeline/item.ts';
import type { People } from './people.ts';

/** What is said in a case, with its times: when it happened, when it was said, when its document appeared. */
export function timelineOf(
  { sources, documents, statements }: Case,
  people: People,
): { readonly items: readonly TimelineItem[]; readonly presences: readonly Presence[] } {
  const published = new Map(documents.map((document) => [document.id, document.published]));
  return {
    items: statements.map(({ id, document, speaker, said, event, basis, from, text }) => ({
      id,
      title: text || id,
      speaker: speaker === null ? null : people.personOf(speaker),
      firstHand: basis === 'first-hand',
      event,
      said,
      published: document === null ? null : (published.get(document) ?? null),
      cites: from.flatMap((one) => (one.kind === 'statement' ? [one.id] : [])),
    })),
    presences: sources.flatMap(({ id, present }) =>
      present === null ? [] : [{ speaker: people.personOf(id), present }],
    ),
  };
}
