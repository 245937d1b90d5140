import { fold, originalRange } from '#shared/fold/fold.ts';
import type { Snippet } from '#shared/model/search.ts';
import type { Direction } from '#shared/model/text.ts';
import type { Term } from './search-query.ts';

interface Match {
  readonly start: number;
  readonly end: number;
}

/** Where the terms stand in the original text, in order, without overlaps. */
export function findMatches(text: string, terms: readonly Term[]): readonly Match[] {
  const folded = fold(text);
  const words = [...folded.text.matchAll(/[\p{L}\p{N}\p{Co}]+/gu)].map((match) => ({
    word: match[0],
    at: match.index,
  }));
  const found: Match[] = [];
  for (const term of terms.filter((one) => !one.excluded)) {
    for (const spelling of term.spellings) {
      for (let first = 0; first + spelling.length <= words.length; first += 1) {
        const fits = spelling.every((wanted, offset) => {
          const word = words[first + offset]?.word ?? '';
          return term.prefix && offset === spelling.length - 1 ? word.startsWith(wanted) : word === wanted;
        });
        const last = words[first + spelling.length - 1];
        const start = words[first];
        if (fits && start && last) found.push(originalRange(folded, start.at, last.at + last.word.length));
      }
    }
  }
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Match[] = [];
  for (const match of ordered) if (match.start >= (apart.at(-1)?.end ?? 0)) apart.push(match);
  return apart;
}

const BEFORE = 60;
const LENGTH = 220;

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

function wordEnd(text: string, offset: number, limit: number): number {
  const space = text.lastIndexOf(' ', offset);
  return space > limit ? space : Math.max(limit, offset);
}
