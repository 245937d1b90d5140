import { fold } from '#shared/fold/fold.ts';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '#shared/model/colour.ts';
import type { TagId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';

/** Which passages of a document are listed. Of several colours or tags one is enough; all else must hold. */
export interface PassageFilter {
  /** In any spelling; looked for in the passage, its comment and the titles of its notes. */
  readonly words: string;
  readonly colours: readonly HighlightColour[];
  readonly tags: readonly TagId[];
  readonly commented: boolean;
  readonly inNotes: boolean;
  readonly linked: boolean;
}

export const ALL_PASSAGES: PassageFilter = {
  words: '',
  colours: [],
  tags: [],
  commented: false,
  inNotes: false,
  linked: false,
};

export const PASSAGE_ORDERS = ['place', 'made', 'colour'] as const;
/** By where they stand, by when they were made with the latest first, or by colour and then by where they stand. */
export type PassageOrder = (typeof PASSAGE_ORDERS)[number];

export function listedPassages(
  passages: readonly PassageUse[],
  filter: PassageFilter,
  order: PassageOrder,
): readonly PassageUse[] {
  const wanted = fold(filter.words).text.trim();
  return passages.filter((passage) => isWanted(passage, filter, wanted)).toSorted(COMPARE[order]);
}

function isWanted(passage: PassageUse, filter: PassageFilter, wanted: string): boolean {
  const { colours, tags } = filter;
  return (
    (colours.length === 0 || (passage.highlighted && colours.includes(passage.colour))) &&
    (tags.length === 0 || passage.tags.some((tag) => tags.includes(tag))) &&
    (!filter.commented || passage.comment !== '') &&
    (!filter.inNotes || passage.notes.length > 0) &&
    (!filter.linked || passage.links > 0) &&
    (wanted === '' || wordsOf(passage).some((words) => fold(words).text.includes(wanted)))
  );
}

function wordsOf({ quote, comment, notes }: PassageUse): readonly string[] {
  return [quote.exact, comment, ...notes.map(({ title }) => title)];
}

type Compare = (one: PassageUse, other: PassageUse) => number;

const byPlace: Compare = (one, other) =>
  one.position.start - other.position.start || one.position.end - other.position.end;

const COMPARE: Readonly<Record<PassageOrder, Compare>> = {
  place: byPlace,
  made: (one, other) =>
    other.createdAt < one.createdAt ? -1 : other.createdAt > one.createdAt ? 1 : byPlace(one, other),
  colour: (one, other) => rankOf(one) - rankOf(other) || byPlace(one, other),
};

/** What is not highlighted comes last. */
function rankOf({ highlighted, colour }: PassageUse): number {
  return highlighted ? HIGHLIGHT_COLOURS.indexOf(colour) : HIGHLIGHT_COLOURS.length;
}
