import { splitsPair } from '#shared/anchoring/describe.ts';
import type { Snippet } from '#shared/model/search.ts';
import type { Direction } from '#shared/model/text.ts';
import type { Match } from './find-matches.ts';

const BEFORE = 60;
const LENGTH = 220;
/** How far behind the first match a snippet may reach, for a `MatchFinder`. */
export const SNIPPET_REACH = LENGTH;

/** The words around the first match, whole words only, with all matches in them marked. */
export function makeSnippet(text: string, matches: readonly Match[], direction: Direction): Snippet {
  const first = matches[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
  const to = text.length - from <= LENGTH ? text.length : wordEnd(text, from + LENGTH, matches[0]?.end ?? 0);
  const lead = from > 0 ? '…' : '';
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    marks: matches
      .filter((match) => match.start >= from && match.end <= to)
      .map((match) => ({ start: match.start - from + lead.length, end: match.end - from + lead.length })),
    direction,
  };
}

function wordStart(text: string, offset: number, limit: number): number {
  const space = text.slice(offset, limit).search(/\s/);
  return space < 0 ? limit : offset + space + 1;
}

/** In a text without white space, such as Chinese, the end of any character will do. */
function wordEnd(text: string, offset: number, limit: number): number {
  const space = text.slice(limit, offset + 1).search(/\s\S*$/);
  if (space >= 0) return limit + space;
  const end = Math.max(limit, offset);
  return splitsPair(text, end) ? end - 1 : end;
}
