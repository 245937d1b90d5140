import type { EdgeRules } from '../metadata/edges.ts';
import { findMarkers } from '../footnotes/labels.ts';
import { isListItem } from './list-items.ts';
import type { Unit } from './units.ts';

const LONGEST = 200;

/** The first line over a text is its title, if it ends as titles do. One that bears a note's marker stays in the text. */
export const PLAIN_TITLE: EdgeRules<Unit> = {
  title: null,
  isTitle: ({ text, lines, label }, next) =>
    next !== undefined &&
    label === null &&
    lines.length <= 3 &&
    text.length <= LONGEST &&
    /\p{L}/u.test(text) &&
    !/[.,;:،؛]$/u.test(text) &&
    !findMarkers(text).some(({ weak }) => !weak) &&
    !isListItem(text),
};
