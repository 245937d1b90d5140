import { findUnasked } from './find-unasked.ts';
import { parseNeighbours } from './parse-words.ts';
import type { ParsedQuery, Query } from './query.ts';
import { QueryMistake } from './query-mistake.ts';
import { nextToken, type TokenCursor, within } from './token-cursor.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Reads what a person typed: words that must all be there, "phrases", AND, OR, NOT and -word, (groups), begin*,
 * `NEAR/5(one other)` and `one NEAR/5 other`, /regular expressions/ and fields such as `author:name`. The last word, if
 * nothing follows it, may go on, unless it must not be there: leaving out more than was asked would go unnoticed.
 */
export function parseQuery(typed: string): ParsedQuery {
  try {
    const query = parseAll({ tokens: tokensOf(typed), at: 0, depth: 0, negated: 0 });
    const unasked = query && findUnasked(query);
    if (!unasked) return { query, problem: null };
    throw new QueryMistake('Say what to look for as well: this only says what to leave out.', unasked);
  } catch (mistake) {
    if (!(mistake instanceof QueryMistake)) throw mistake;
    return { query: null, problem: { sentence: mistake.message, ...mistake.span } };
  }
}

function parseAll(cursor: TokenCursor): Query | null {
  const query = parseAlternatives(cursor);
  const rest = nextToken(cursor);
  if (rest) throw new QueryMistake('No parenthesis is open that this one could close.', rest);
  return query;
}

/** Parts with OR between them. */
function parseAlternatives(cursor: TokenCursor): Query | null {
  const parts: Query[] = [];
  let or: Token | null = null;
  for (;;) {
    const from = cursor.at;
    const part = parseDemands(cursor);
    if (part) parts.push(part);
    const sign = nextToken(cursor);
    const isOr = sign?.kind === 'or';
    if (cursor.at === from && (isOr || or)) throw missingSide(isOr ? sign : or);
    if (!isOr) return joined('or', parts);
    or = sign;
    cursor.at += 1;
  }
}

/** Parts side by side, with or without AND between them. */
function parseDemands(cursor: TokenCursor): Query | null {
  const parts: Query[] = [];
  let hasBefore = false;
  let and: Token | null = null;
  for (;;) {
    const token = nextToken(cursor);
    if (!token || token.kind === 'or' || token.kind === 'close') {
      if (and) throw missingSide(and);
      return joined('and', parts);
    }
    if (token.kind === 'and') {
      if (!hasBefore || and) throw missingSide(token);
      and = token;
      cursor.at += 1;
      continue;
    }
    const part = parseDemand(cursor);
    if (part) parts.push(part);
    hasBefore = true;
    and = null;
  }
}

/** One part, with signs of negation before it. */
function parseDemand(cursor: TokenCursor): Query | null {
  const token = nextToken(cursor);
  if (token?.kind === 'open') return parseGroup(cursor, token);
  if (token?.kind !== 'not') return parseNeighbours(cursor);
  cursor.at += 1;
  const following = nextToken(cursor)?.kind ?? 'close';
  if (following === 'and' || following === 'or' || following === 'close') {
    throw new QueryMistake('Write behind this what must not be there.', token);
  }
  cursor.negated += 1;
  const part = within(cursor, token, () => parseDemand(cursor));
  cursor.negated -= 1;
  return part && { kind: 'not', part, start: token.start, end: part.end };
}

function parseGroup(cursor: TokenCursor, open: Token): Query | null {
  cursor.at += 1;
  const query = within(cursor, open, () => parseAlternatives(cursor));
  if (nextToken(cursor)?.kind !== 'close') throw new QueryMistake('This parenthesis is never closed.', open);
  cursor.at += 1;
  return query;
}

function joined(kind: 'and' | 'or', parts: readonly Query[]): Query | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  return first === last ? first : { kind, parts, start: first.start, end: last.end };
}

function missingSide(sign: Token | null): QueryMistake {
  const word = sign?.kind === 'or' ? 'OR' : 'AND';
  return new QueryMistake(`Write something on both sides of ${word}.`, sign ?? { start: 0, end: 0 });
}
