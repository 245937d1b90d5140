import { QueryMistake } from './query-mistake.ts';
import type { Token } from './tokens.ts';

/** Nobody writes deeper ones, and SQLite's own parser is not made for them. */
const DEEPEST = 20;

/** How far the tokens of a query have been read. */
export interface TokenCursor {
  readonly tokens: readonly Token[];
  at: number;
  /** Groups and signs of negation around the place. */
  depth: number;
  /** Signs of negation around the place. */
  negated: number;
}

export function nextToken({ tokens, at }: TokenCursor): Token | undefined {
  return tokens[at];
}

/** Reads what lies in a group or behind a sign. */
export function within<T>(cursor: TokenCursor, token: Token, read: () => T): T {
  cursor.depth += 1;
  if (cursor.depth > DEEPEST) {
    throw new QueryMistake(`These lie in each other more than ${DEEPEST} deep. Write it flatter.`, token);
  }
  const inside = read();
  cursor.depth -= 1;
  return inside;
}
