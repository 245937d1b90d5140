import type { PhrasingContent } from 'mdast';
import { TEXT_FORMAT } from '../note-text/note-nodes.ts';
import { text } from './mdast-nodes.ts';

/** A piece of a line: words with the bits of their format, or what has none. */
export type Piece = { readonly words: string; readonly format: number } | { readonly node: PhrasingContent };

/** Marks of HTML, for which Markdown has no sign. Outermost, for the signs of the others must stand against words. */
const TAGS = ['mark', 'sub', 'sup'] as const;
const SIGNS = ['delete', 'strong', 'emphasis'] as const;
const MARKS = [...TAGS, ...SIGNS];
const isTag = (mark: (typeof MARKS)[number]): mark is (typeof TAGS)[number] =>
  TAGS.some((tag) => tag === mark);

/** The line in Markdown: pieces that share a mark go inside one node of it. */
export function withMarks(pieces: readonly Piece[]): PhrasingContent[] {
  return nested(joined(spaceSettled(pieces)), MARKS, false);
}

/**
 * Marks must stand against words: white space has those alone that the words on both its sides share, from the outermost on.
 * One further in, where the words around part outside it, would hold nothing but the space.
 */
function spaceSettled(pieces: readonly Piece[]): readonly Piece[] {
  const parts = pieces.flatMap(spaceApart);
  const formatAt = (index: number, step: 1 | -1): number => {
    let at = index;
    while (isSpace(parts[at])) at += step;
    const part = parts[at];
    return part && 'words' in part ? part.format & ~TEXT_FORMAT.code : 0;
  };
  return parts.map((part, index) =>
    'words' in part && isSpace(part)
      ? { ...part, format: sharedFormat(formatAt(index, -1), formatAt(index, 1)) }
      : part,
  );
}

function sharedFormat(one: number, other: number): number {
  const parting = MARKS.findIndex((mark) => ((one ^ other) & TEXT_FORMAT[mark]) !== 0);
  const outer = parting === -1 ? MARKS : MARKS.slice(0, parting);
  return outer.reduce((bits, mark) => bits | (one & TEXT_FORMAT[mark]), 0);
}

/** White space at the edges of words as pieces of their own, and none of it code, which is read without. */
function spaceApart(piece: Piece): readonly Piece[] {
  if ('node' in piece) return [piece];
  const { words, format } = piece;
  return (words.match(/^\s+|\S(?:.*\S)?|\s+$/gsu) ?? []).map((part) => ({
    words: part,
    format: part.trim() === '' ? format & ~TEXT_FORMAT.code : format,
  }));
}

function isSpace(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    'words' in piece &&
    (piece.format & TEXT_FORMAT.code) === 0 &&
    piece.words.trim() === ''
  );
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && 'words' in last && 'words' in piece && last.format === piece.format) {
      result[result.length - 1] = { words: last.words + piece.words, format: piece.format };
    } else result.push(piece);
  }
  return result;
}

function nested(
  pieces: readonly Piece[],
  [mark, ...inner]: readonly (typeof MARKS)[number][],
  isWithin: boolean,
): PhrasingContent[] {
  if (mark === undefined) return pieces.map(leafOf);
  const bit = TEXT_FORMAT[mark];
  const has = (piece: Piece | undefined): boolean =>
    piece !== undefined && 'words' in piece && (piece.format & bit) !== 0;
  const result: PhrasingContent[] = [];
  for (let at = 0; at < pieces.length;) {
    const marked = has(pieces[at]);
    let end = at + 1;
    while (end < pieces.length && has(pieces[end]) === marked) end += 1;
    const children = nested(pieces.slice(at, end), inner, isWithin || (marked && !isTag(mark)));
    result.push(...apart(result.at(-1), marked ? markedWith(mark, children) : children, isWithin));
    at = end;
  }
  return result;
}

function markedWith(mark: (typeof MARKS)[number], children: PhrasingContent[]): readonly PhrasingContent[] {
  if (!isTag(mark)) return [{ type: mark, children }];
  return [{ type: 'html', value: `<${mark}>` }, ...children, { type: 'html', value: `</${mark}>` }];
}

/**
 * Two marks that meet, and a mark within another that stands against a word, are not told apart alike everywhere;
 * a comment between them says nothing.
 */
function apart(
  before: PhrasingContent | undefined,
  nodes: readonly PhrasingContent[],
  isWithin: boolean,
): readonly PhrasingContent[] {
  const [after] = nodes;
  if (!before || !after) return nodes;
  const marks = [before, after].filter(({ type }) => type === 'strong' || type === 'emphasis');
  const againstWord =
    isWithin &&
    before.type !== 'break' &&
    after.type !== 'break' &&
    !(before.type === 'text' && /\s$/u.test(before.value)) &&
    !(after.type === 'text' && /^\s/u.test(after.value));
  const meet = marks.length === 2 || (marks.length === 1 && againstWord);
  return meet ? [{ type: 'html', value: '<!-- -->' }, ...nodes] : nodes;
}

function leafOf(piece: Piece): PhrasingContent {
  if ('node' in piece) return piece.node;
  return (piece.format & TEXT_FORMAT.code) !== 0
    ? { type: 'inlineCode', value: piece.words }
    : text(piece.words);
}
