import type { NoteNode, NoteState, TextNode } from '#shared/model/note-state.ts';
import { joinInline, textNode } from '../note-text/note-nodes.ts';

type Point = Extract<NoteNode, { type: 'mention' | 'tag' | 'date' | 'citation' }>;

interface Placed {
  readonly node: NoteNode;
  readonly start: number;
  readonly end: number;
}

/** What is no words: it stands for itself on both sides. */
const SIGN = '\ufffc';
/** Letters on a side that must be alike. */
const CONTEXT = 12;

/**
 * The note as it was read, with the mentions, tags, dates, citations and widths of pictures that it had when it was exported, where
 * their words still stand in what stood around them. `missed` counts those that stay words.
 */
export function putBack(
  read: NoteState,
  own: NoteState,
  wordsOf: (node: Point) => string,
): { readonly state: NoteState; readonly missed: number } {
  const [before, now] = [linedUp(own.root, wordsOf), linedUp(read.root, wordsOf)];
  const found = new Map<
    NoteNode,
    { readonly at: number; readonly length: number; readonly point: Point }[]
  >();
  let missed = 0;
  let from = 0;
  for (const { node, start, end } of before.placed) {
    if (!isPoint(node) || start === end) continue;
    const place = placeOf(node, { text: before.text, start, end }, now, from);
    if (place === null) missed += 1;
    else {
      from = place.at + (end - start);
      const within = { at: place.at - place.start, length: end - start, point: node };
      found.set(place.node, [...(found.get(place.node) ?? []), within]);
    }
  }
  const widths = new Map(
    before.placed.flatMap(({ node }) =>
      node.type === 'picture' && node.width !== undefined ? [[node.pictureId, node.width] as const] : [],
    ),
  );

  function put(node: NoteNode): readonly NoteNode[] {
    if (node.type === 'picture') {
      const width = widths.get(node.pictureId);
      return [width === undefined ? node : { ...node, width }];
    }
    const points = found.get(node);
    if (points && node.type === 'text') return parted(node, points);
    const [only] = points ?? [];
    if (only && node.type === 'footnote') return [only.point];
    return 'children' in node ? [{ ...node, children: joinInline(node.children.flatMap(put)) }] : [node];
  }

  return { state: { root: { ...read.root, children: read.root.children.flatMap(put) } }, missed };
}

function isPoint(node: NoteNode): node is Point {
  return node.type === 'mention' || node.type === 'tag' || node.type === 'date' || node.type === 'citation';
}

function parted(
  { text, format }: TextNode,
  points: readonly { readonly at: number; readonly length: number; readonly point: Point }[],
): readonly NoteNode[] {
  const nodes: NoteNode[] = [];
  let from = 0;
  for (const { at, length, point } of points) {
    nodes.push(textNode(text.slice(from, at), format), point);
    from = at + length;
  }
  return [...nodes, textNode(text.slice(from), format)];
}

interface LinedUp {
  readonly text: string;
  readonly placed: readonly Placed[];
}

/** The first place from `from` on of the words of a point with the same on one of their sides. */
function placeOf(
  point: Point,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  now: LinedUp,
  from: number,
): (Placed & { readonly at: number }) | null {
  const words = text.slice(start, end);
  const [ahead, behind] = sides(text, start, end);
  for (let at = now.text.indexOf(words, from); at >= 0; at = now.text.indexOf(words, at + 1)) {
    const [aheadNow, behindNow] = sides(now.text, at, at + words.length);
    if (ahead !== aheadNow && behind !== behindNow) continue;
    const piece = now.placed.find((one) => one.start <= at && at + words.length <= one.end);
    if (piece && (point.type === 'citation' ? isCitation(piece.node) : piece.node.type === 'text'))
      return { ...piece, at };
  }
  return null;
}

/** In Markdown without citations each is a footnote. */
function isCitation({ type }: NoteNode): boolean {
  return type === 'citation' || type === 'footnote';
}

function sides(text: string, start: number, end: number): readonly [string, string] {
  const closed = (words: string): string => words.replaceAll(/[^\S\n]+/gu, ' ');
  return [
    closed(text.slice(Math.max(0, start - 4 * CONTEXT), start)).slice(-CONTEXT),
    closed(text.slice(end, end + 4 * CONTEXT)).slice(0, CONTEXT),
  ];
}

/** The words of a note in one line, with what each stands for; a line feed parts two blocks. */
function linedUp(root: NoteState['root'], wordsOf: (node: Point) => string): LinedUp {
  let text = '\n';
  const placed: Placed[] = [];
  const say = (node: NoteNode, words: string): void => {
    placed.push({ node, start: text.length, end: text.length + words.length });
    text += words;
  };
  const visit = (node: NoteNode): void => {
    if (node.type === 'text') say(node, node.text);
    else if (node.type === 'linebreak') text += '\n';
    else if (node.type === 'tab') text += '\t';
    else if (isPoint(node) && node.type !== 'citation') say(node, wordsOf(node));
    else if (!('children' in node)) say(node, SIGN);
    else {
      const isInLine = node.type === 'link' || node.type === 'autolink';
      if (!isInLine && !text.endsWith('\n')) text += '\n';
      node.children.forEach(visit);
      if (!isInLine && !text.endsWith('\n')) text += '\n';
    }
  };
  visit(root);
  return { text, placed };
}
