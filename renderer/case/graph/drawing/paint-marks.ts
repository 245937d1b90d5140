import { relationInWords } from '../graph-words.ts';
import { edgeLine, middleOf, traceHead, traceLine } from './edge-line.ts';
import { BOLD_LABEL_FONT, type Label, LABEL_FONT, labelOf, overlap, writeLabel } from './label.ts';
import { radiusAt } from './paint-graph.ts';
import type { Palette } from './palette.ts';
import type { PlacedEdge, PlacedNode, Scene } from './scene.ts';
import { traceShape } from './shapes.ts';
import { onScreen, type Size, type View } from './view.ts';

/** What is marked: the node that was gone to, and the one under the pointer. */
export interface Marks {
  readonly chosen: string | null;
  readonly pointed: string | null;
}

/** With more of them their relations would lie over each other. */
const MOST_RELATIONS = 14;
const MOST_NEIGHBOURS = 40;
const ROOM_FOR_WORDS = 70;
const HALF_A_LINE = 7;

/** Paints what is marked over a scene: it, what leads to it and from it, and what these are called. */
export function paintMarks(
  ink: CanvasRenderingContext2D,
  scene: Scene,
  { chosen, pointed }: Marks,
  view: View,
  size: Size,
  palette: Palette,
  widthOf: (words: string) => number,
): void {
  ink.clearRect(0, 0, size.width, size.height);
  for (const key of new Set([chosen, pointed])) {
    const node = key === null ? undefined : scene.byKey.get(key);
    if (node) paintAround(ink, scene, node, view, palette, widthOf);
  }
  const ringed = chosen === null ? undefined : scene.byKey.get(chosen);
  if (ringed) paintRing(ink, ringed, view, palette);
}

function paintAround(
  ink: CanvasRenderingContext2D,
  { edges }: Scene,
  node: PlacedNode,
  view: View,
  palette: Palette,
  widthOf: (words: string) => number,
): void {
  const radiusOf = radiusAt(view);
  const own = edges.filter(({ from, to }) => from === node || to === node);
  const lines = own.flatMap((edge) => {
    const line = edgeLine(edge, view, radiusOf);
    return line ? [{ edge, line }] : [];
  });
  ink.strokeStyle = palette.chosen;
  ink.fillStyle = palette.chosen;
  ink.lineWidth = 2.4;
  ink.beginPath();
  for (const { line } of lines) traceLine(ink, line);
  ink.stroke();
  ink.beginPath();
  for (const { edge, line } of lines) traceHead(ink, line, edge.inLoop ? 2 : 1);
  ink.fill();

  const around = [...new Set(own.flatMap(({ from, to }) => [from, to]))];
  for (const other of new Set([...around, node])) paintNode(ink, other, view, palette);
  const labels = [...new Set([node, ...around])].map((other) => labelOf(other, view, radiusOf, widthOf));
  const written: Lettered[] = [];
  const write = (lettered: Lettered, colour: string) => {
    if (written.some((other) => overlap(lettered, other))) return;
    written.push(lettered);
    writeLabel(ink, lettered, palette, colour);
  };
  ink.font = BOLD_LABEL_FONT;
  for (const label of labels.slice(0, 1)) write(label, palette.ink);
  ink.font = LABEL_FONT;
  for (const label of labels.slice(1, MOST_NEIGHBOURS)) write(label, palette.ink);
  if (own.length > MOST_RELATIONS) return;
  for (const { edge, line } of lines) {
    const words = wordsOf(edge);
    const { x, y } = middleOf(line);
    if (line.length > ROOM_FOR_WORDS) {
      write({ words, at: { x, y: y - HALF_A_LINE }, width: widthOf(words) }, palette.chosen);
    }
  }
}

type Lettered = Pick<Label, 'words' | 'at' | 'width'>;

function wordsOf({ edge, inLoop }: PlacedEdge): string {
  const words = relationInWords(edge, 'from');
  return `${words}${edge.state === 'suggested' ? '?' : ''}${inLoop ? ' ↻' : ''}`;
}

function paintNode(ink: CanvasRenderingContext2D, placed: PlacedNode, view: View, palette: Palette): void {
  const { kind } = placed.node;
  const { x, y } = onScreen(view, placed);
  const isWanted = kind === 'wanted';
  ink.beginPath();
  traceShape(ink, kind, x, y, radiusAt(view)(placed));
  ink.fillStyle = isWanted ? palette.paper : palette.kinds[kind];
  ink.fill();
  ink.strokeStyle = isWanted ? palette.kinds.wanted : palette.paper;
  ink.lineWidth = isWanted ? 2 : 1.2;
  ink.stroke();
}

function paintRing(ink: CanvasRenderingContext2D, placed: PlacedNode, view: View, palette: Palette): void {
  const { x, y } = onScreen(view, placed);
  const radius = radiusAt(view)(placed) * 1.2 + 5;
  for (const [colour, width] of [
    [palette.paper, 5],
    [palette.focus, 2.5],
  ] as const) {
    ink.beginPath();
    ink.arc(x, y, radius, 0, 2 * Math.PI);
    ink.strokeStyle = colour;
    ink.lineWidth = width;
    ink.stroke();
  }
}
