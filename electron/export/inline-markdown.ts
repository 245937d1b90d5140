import type { PhrasingContent } from 'mdast';
import type { FootnoteNode, LibraryNode, NoteNode } from '#shared/model/note-state.ts';
import { isLinkAddress } from '../note-text/link-address.ts';
import { TEXT_FORMAT } from '../note-text/note-nodes.ts';
import { mathsInLine } from './maths-markdown.ts';
import { type Piece, withMarks } from './marks.ts';
import { partedLine } from './parted-line.ts';

/** All but underlining, which has no form in Markdown. */
const KEPT = Object.values(TEXT_FORMAT).reduce((bits, bit) => bits | bit, 0);

/** Answers what stands in the line for a node whose words are elsewhere: a marker, a name, or nothing. */
export type WriteNode = (
  node: FootnoteNode | Exclude<LibraryNode, { type: 'quotation' }>,
) => readonly PhrasingContent[];

/** The paragraphs of a block: two line breaks or more part one from the next. Those of white space are left out. */
export function paragraphsOf(nodes: readonly NoteNode[], write: WriteNode): readonly PhrasingContent[][] {
  const paragraphs: NoteNode[][] = [[]];
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'linebreak' && nodes[index + 1]?.type === 'linebreak') paragraphs.push([]);
    else paragraphs.at(-1)?.push(node);
  }
  return paragraphs.map((children) => phrasingOf(children, write)).filter((phrasing) => phrasing.length > 0);
}

/** One line. White space and breaks at its edges say nothing, and would have to be spelled out. */
export function phrasingOf(nodes: readonly NoteNode[], write: WriteNode): PhrasingContent[] {
  return partedLine(withMarks(trimmed(nodes.flatMap((node) => piecesOf(node, write)))));
}

function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const isSpace = (piece: Piece): boolean =>
    'words' in piece ? piece.words.trim() === '' : piece.node.type === 'break';
  const first = pieces.findIndex((piece) => !isSpace(piece));
  const last = pieces.findLastIndex((piece) => !isSpace(piece));
  return pieces.slice(Math.max(0, first), last + 1).map((piece, index, all) => {
    if (!('words' in piece)) return piece;
    const words = index === 0 ? piece.words.trimStart() : piece.words;
    return { ...piece, words: index === all.length - 1 ? words.trimEnd() : words };
  });
}

function isWrittenElsewhere(node: NoteNode): node is Parameters<WriteNode>[0] {
  return (
    node.type === 'footnote' ||
    node.type === 'citation' ||
    node.type === 'passage-reference' ||
    node.type === 'mention' ||
    node.type === 'note-link' ||
    node.type === 'tag'
  );
}

function piecesOf(node: NoteNode, write: WriteNode): readonly Piece[] {
  if (node.type === 'text') return [{ words: node.text, format: node.format & KEPT }];
  if (node.type === 'tab') return [{ words: '\t', format: 0 }];
  if (node.type === 'linebreak') return [{ node: { type: 'break' } }];
  if (node.type === 'date') return [{ words: node.words, format: 0 }];
  if (node.type === 'picture') return node.alt === '' ? [] : [{ words: node.alt, format: 0 }];
  if (node.type === 'maths' || node.type === 'maths-block') {
    const formula = mathsInLine(node.tex);
    return formula ? [{ node: formula }] : [];
  }
  if (isWrittenElsewhere(node)) return write(node).map((phrasing) => ({ node: phrasing }));
  const inner = 'children' in node ? node.children.flatMap((child) => piecesOf(child, write)) : [];
  if ((node.type === 'link' || node.type === 'autolink') && inner.length > 0 && isLinkAddress(node.url)) {
    return linkPieces(node.url, inner);
  }
  return inner;
}

/** White space at the edges of a link stands beside it: within, some readers drop it. */
function linkPieces(url: string, pieces: readonly Piece[]): readonly Piece[] {
  const inner = trimmed(pieces);
  if (inner.length === 0) return pieces;
  const space = (piece: Piece | undefined, edge: RegExp): readonly Piece[] =>
    piece && 'words' in piece && edge.test(piece.words) ? [{ words: ' ', format: 0 }] : [];
  return [
    ...space(pieces[0], /^\s/),
    { node: { type: 'link', url, children: withMarks(inner) } },
    ...space(pieces.at(-1), /\s$/),
  ];
}
