import type { PhrasingContent } from 'mdast';
import type { NoteNode } from '#shared/model/note-state.ts';
import { isLinkAddress } from '../note-text/link-address.ts';
import { TEXT_FORMAT } from '../note-text/note-nodes.ts';
import { type Piece, withMarks } from './marks.ts';

/** All but underlining, which has no form in Markdown. */
const KEPT = Object.values(TEXT_FORMAT).reduce((bits, bit) => bits | bit, 0);

/** Answers the marker for a footnote of the note; null for one without words. */
export type MarkFootnote = (words: string) => PhrasingContent | null;

/** The paragraphs of a block: two line breaks or more part one from the next. Those of white space are left out. */
export function paragraphsOf(nodes: readonly NoteNode[], mark: MarkFootnote): readonly PhrasingContent[][] {
  const paragraphs: NoteNode[][] = [[]];
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'linebreak' && nodes[index + 1]?.type === 'linebreak') paragraphs.push([]);
    else paragraphs.at(-1)?.push(node);
  }
  return paragraphs.map((children) => phrasingOf(children, mark)).filter((phrasing) => phrasing.length > 0);
}

/** One line. White space and breaks at its edges say nothing, and would have to be spelled out. */
export function phrasingOf(nodes: readonly NoteNode[], mark: MarkFootnote): PhrasingContent[] {
  return withMarks(trimmed(nodes.flatMap((node) => piecesOf(node, mark))));
}

function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const isSpace = (piece: Piece): boolean =>
    'words' in piece ? piece.words.trim() === '' : piece.node.type === 'break';
  const first = pieces.findIndex((piece) => !isSpace(piece));
  const last = pieces.findLastIndex((piece) => !isSpace(piece));
  return pieces.slice(Math.max(0, first), last + 1).map((piece, index, all) => {
    if (!('words' in piece) || (piece.format & TEXT_FORMAT.code) !== 0) return piece;
    const words = index === 0 ? piece.words.trimStart() : piece.words;
    return { ...piece, words: index === all.length - 1 ? words.trimEnd() : words };
  });
}

function piecesOf(node: NoteNode, mark: MarkFootnote): readonly Piece[] {
  if (node.type === 'text') return [{ words: node.text, format: node.format & KEPT }];
  if (node.type === 'tab') return [{ words: '\t', format: 0 }];
  if (node.type === 'linebreak') return [{ node: { type: 'break' } }];
  if (node.type === 'footnote') {
    const marker = mark(node.words);
    return marker ? [{ node: marker }] : [];
  }
  const inner = 'children' in node ? node.children.flatMap((child) => piecesOf(child, mark)) : [];
  if ((node.type === 'link' || node.type === 'autolink') && inner.length > 0 && isLinkAddress(node.url)) {
    return [{ node: { type: 'link', url: node.url, children: withMarks(inner) } }];
  }
  return inner;
}
