import { fold } from '../fold/fold.ts';
import type { NearQuery, PhraseQuery, Query, WordQuery } from './query.ts';
import { QueryMistake } from './query-mistake.ts';
import { readField } from './read-field.ts';
import { nextToken, type TokenCursor } from './token-cursor.ts';
import type { Token } from './tokens.ts';

/** A word, a phrase, a field or a regular expression; or words and phrases with NEAR between them. */
export function parseNeighbours(cursor: TokenCursor): Query | null {
  const first = parseOne(cursor);
  const sign = nextToken(cursor);
  // Behind a sign with a list of its own, a group begins and nothing that is near to what is before.
  if (sign?.kind !== 'near' || cursor.tokens[cursor.at + 1]?.kind === 'open') return first;
  const parts = [first];
  for (let next = nextToken(cursor); next?.kind === 'near'; next = nextToken(cursor)) {
    if (next.within !== sign.within) {
      throw new QueryMistake('Give them all one distance, as in NEAR/5(one other third).', next);
    }
    cursor.at += 1;
    const following = nextToken(cursor);
    if (following?.kind !== 'word' && following?.kind !== 'phrase') throw strange(sign);
    parts.push(parseOne(cursor));
  }
  return nearOf(parts, sign, parts.at(-1)?.end ?? sign.end);
}

function parseOne(cursor: TokenCursor): Query | null {
  const token = nextToken(cursor);
  if (!token) return null;
  cursor.at += 1;
  const { start, end } = token;
  switch (token.kind) {
    case 'word':
    case 'phrase':
      if (!hasWords(token.text)) return null;
      return { kind: token.kind, text: token.text, prefix: mayGoOn(token, cursor), start, end };
    case 'field':
      return readField(token.field, `${token.text}${mayGoOn(token, cursor) ? '*' : ''}`, { start, end });
    case 'regex':
      return { kind: 'regex', source: token.source, start, end };
    case 'near':
      return parseNearList(cursor, token);
    case 'open':
    case 'close':
    case 'and':
    case 'or':
    case 'not':
      throw new QueryMistake('This stands where words are expected.', token);
  }
}

function mayGoOn(
  token: Token & { readonly isStarred: boolean; readonly isTyped: boolean },
  { negated }: TokenCursor,
) {
  return token.isStarred || (token.isTyped && negated === 0);
}

type NearSign = Token & { readonly kind: 'near' };

/** `NEAR/5(one other)` */
function parseNearList(cursor: TokenCursor, sign: NearSign): Query | null {
  const open = nextToken(cursor);
  if (open?.kind !== 'open') throw strange(sign);
  const parts: (Query | null)[] = [];
  cursor.at += 1;
  for (let token = nextToken(cursor); token?.kind !== 'close'; token = nextToken(cursor)) {
    if (!token) throw new QueryMistake('This parenthesis is never closed.', open);
    if (token.kind !== 'word' && token.kind !== 'phrase') throw strange(token);
    parts.push(parseOne(cursor));
  }
  const end = nextToken(cursor)?.end ?? sign.end;
  cursor.at += 1;
  const near = nearOf(parts, sign, end);
  return near && { ...near, start: sign.start };
}

/** Null where all but signs stand in it. */
function nearOf(parts: readonly (Query | null)[], sign: NearSign, end: number): NearQuery | null {
  const words = parts.filter((part): part is WordQuery | PhraseQuery => {
    if (part !== null && part.kind !== 'word' && part.kind !== 'phrase') throw strange(sign);
    return part !== null;
  });
  const [first] = words;
  if (!first) return null;
  if (words.length < 2) throw strange(sign);
  return { kind: 'near', parts: words, within: sign.within, start: first.start, end };
}

function strange(token: Token): QueryMistake {
  return new QueryMistake('Words or phrases stand near each other, as in NEAR/5(one "two three").', token);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Co}]/u.test(fold(text).text);
}
