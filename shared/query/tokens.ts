import { fold } from '../fold/fold.ts';
import type { QuerySpan } from './query.ts';
import { QueryMistake } from './query-mistake.ts';
import { FIELD_NAMES, type FieldName } from './read-field.ts';
import { isAtEnd, readMatch, spanFrom, type TypedText, typedText } from './typed-text.ts';

/** The smallest parts of a query that mean something. */
export type Token = QuerySpan & TokenMeaning;

type TokenMeaning =
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' }
  | { readonly kind: 'near'; readonly within: number }
  | (Words & { readonly kind: 'word' | 'phrase' })
  | (Words & { readonly kind: 'field'; readonly field: FieldName })
  | { readonly kind: 'regex'; readonly source: string };

/** What was typed of one, without quotation marks and stars. */
interface Words {
  readonly text: string;
  /** The last word may go on: a star says so. */
  readonly isStarred: boolean;
  /** Nothing follows yet. */
  readonly isTyped: boolean;
}

/** More words than this between two are not near. */
const FARTHEST = 100;

const SPACE = /[\s\0]+/y;
const PARENTHESIS = /[()]/y;
const OPEN = /\(/y;
const MINUS = /-+(?=[^\s)-])/y;
const SIGN = /(?:AND|OR|NOT)(?=[\s()"“„«]|$)/y;
const NEAR = /NEAR(?:\/(\p{Nd}*))?(?=[\s(]|$)/uy;
const REGEX = /\/((?:[^/\\]|\\[^])+)\/(i?)(?=[\s)]|$)/y;
const FIELD = new RegExp(`(${FIELD_NAMES.join('|')}):`, 'iy');
const WORD = /[^\s\0()"“”„«»]+/y;

/** In the order in which they were typed, in linear time. Throws `QueryMistake`. */
export function tokensOf(query: string): readonly Token[] {
  const typed = typedText(query);
  const tokens: Token[] = [];
  while (!isAtEnd(typed)) {
    if (readMatch(typed, SPACE)) continue;
    const start = typed.at;
    const meaning = readMeaning(typed);
    if (meaning) tokens.push({ ...meaning, ...spanFrom(typed, start) });
    // A closing quotation mark that nothing opened is no word.
    else typed.at += 1;
  }
  return tokens;
}

function readMeaning(typed: TypedText): TokenMeaning | null {
  const parenthesis = readMatch(typed, PARENTHESIS);
  if (parenthesis) return { kind: parenthesis[0] === '(' ? 'open' : 'close' };
  const phrase = readQuoted(typed);
  if (phrase) return { kind: 'phrase', ...phrase };
  if (readMatch(typed, MINUS)) return { kind: 'not' };
  const sign = readMatch(typed, SIGN)?.[0];
  if (sign !== undefined) return { kind: sign === 'AND' ? 'and' : sign === 'OR' ? 'or' : 'not' };
  return readNear(typed) ?? readRegex(typed) ?? readFieldSign(typed) ?? readWord(typed);
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»' };
/** What nobody means to have in a phrase. */
const SYNTAX = new RegExp(
  `(?:^|\\s)(?:(?:AND|OR|NOT)(?=\\s)|NEAR/|(?:${FIELD_NAMES.join('|')}):|/[^/]+/(?:\\s|$))`,
);

/** What stands in quotation marks that open here; without closing ones all that follows. */
function readQuoted(typed: TypedText): Words | null {
  const start = typed.at;
  const closing = CLOSING[typed.text.charAt(start)];
  if (closing === undefined) return null;
  const ends = Array.from(closing, (mark) => typed.text.indexOf(mark, start + 1)).filter((end) => end >= 0);
  const isClosed = ends.length > 0;
  const end = isClosed ? Math.min(...ends) : typed.text.length;
  const body = typed.text.slice(start + 1, end);
  if (!isClosed && SYNTAX.test(body)) {
    typed.at += 1;
    throw new QueryMistake('This quotation mark is never closed.', spanFrom(typed, start));
  }
  typed.at = isClosed ? end + 1 : end;
  return wordsOf(body, !isClosed);
}

function readNear(typed: TypedText): TokenMeaning | null {
  const start = typed.at;
  const near = readMatch(typed, NEAR);
  if (!near) return null;
  const within = near[1] ? Number(fold(near[1]).text) : Number.NaN;
  if (Number.isSafeInteger(within) && within <= FARTHEST) return { kind: 'near', within };
  throw new QueryMistake(
    `Write how many words may stand between, 0 to ${FARTHEST}, as in NEAR/5(one other).`,
    spanFrom(typed, start),
  );
}

function readRegex(typed: TypedText): TokenMeaning | null {
  const regex = readMatch(typed, REGEX);
  return regex && { kind: 'regex', source: `${regex[2] === 'i' ? '(?i)' : ''}${regex[1] ?? ''}` };
}

function readFieldSign(typed: TypedText): TokenMeaning | null {
  const start = typed.at;
  const name = readMatch(typed, FIELD)?.[1]?.toLowerCase();
  const field = FIELD_NAMES.find((one) => one === name);
  if (field === undefined) return null;
  if (readMatch(typed, OPEN)) {
    throw new QueryMistake(
      `Put several words in quotation marks, as in ${field}:"two words".`,
      spanFrom(typed, start),
    );
  }
  const value = readQuoted(typed) ?? wordsOf(readMatch(typed, WORD)?.[0] ?? '', isAtEnd(typed));
  return { kind: 'field', field, ...value };
}

function readWord(typed: TypedText): TokenMeaning | null {
  const word = readMatch(typed, WORD)?.[0];
  return word === undefined ? null : { kind: 'word', ...wordsOf(word, isAtEnd(typed)) };
}

function wordsOf(typed: string, isTyped: boolean): Words {
  let end = typed.length;
  while (end > 0 && /[*\s\0]/.test(typed.charAt(end - 1))) end -= 1;
  const isStarred = typed.slice(end).includes('*');
  return { text: typed.slice(0, end), isStarred, isTyped: isTyped && end === typed.length };
}
