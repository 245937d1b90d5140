import { edgeLine, traceHead, traceLine } from './edge-line.ts';
import { BOLD_LABEL_FONT, chooseLabels, LABEL_FONT, writeLabel } from './label.ts';
import type { Palette } from './palette.ts';
import type { PlacedEdge, PlacedNode, Scene } from './scene.ts';
import { isHollow, traceShape } from './shapes.ts';
import { KINDS } from '../graph-words.ts';
import { onScreen, type Size, type View } from './view.ts';

/** So many lines or shapes are painted within one frame. */
const SLICE = 700;
const MARGIN = 40;
/** Of more edges each is painted lighter, so that they do not become one blot. */
const FEW = 700;
const LIGHTEST = 0.3;

/** Nodes shrink slower than the drawing, so that they are still told apart from far away. */
export function radiusAt({ scale }: View): (node: PlacedNode) => number {
  const factor = Math.min(1.35, Math.max(0.32, Math.sqrt(scale)));
  return ({ radius }) => radius * factor;
}

/** Paints a scene, and stops after each slice of it. */
export function* paintGraph(
  ink: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  size: Size,
  palette: Palette,
  widthOf: (words: string) => number,
): Generator<void> {
  const radiusOf = radiusAt(view);
  ink.clearRect(0, 0, size.width, size.height);
  const light = Math.max(LIGHTEST, Math.min(1, FEW / scene.edges.length));
  for (const style of EDGE_STYLES) {
    const edges = scene.edges.filter((edge) => style.has(edge) && isSeen(edge, view, size));
    for (const slice of slices(edges)) {
      strokeEdges(ink, slice, view, radiusOf, { ...style, alpha: style.alpha * light }, palette);
      yield;
    }
  }
  for (const kind of KINDS) {
    const nodes = scene.nodes.filter(({ node }) => node.kind === kind);
    for (const slice of slices(nodes.filter((node) => isIn(onScreen(view, node), size)))) {
      fillNodes(ink, slice, view, radiusOf, palette);
      yield;
    }
  }
  for (const label of chooseLabels(scene, view, size, radiusOf, widthOf)) {
    ink.font = label.node.found ? BOLD_LABEL_FONT : LABEL_FONT;
    writeLabel(ink, label, palette);
  }
}

interface EdgeStyle {
  readonly has: (edge: PlacedEdge) => boolean;
  readonly colour: (palette: Palette) => string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly alpha: number;
  readonly heads: number;
}

const isCiting = ({ edge }: PlacedEdge) => edge.kind === 'cites' || edge.kind === 'taken-from';

/** What stands where and who says it lies below what leads from one text to another, and loops lie on top. */
const EDGE_STYLES: readonly EdgeStyle[] = [
  {
    has: (edge) => !edge.inLoop && !isCiting(edge) && edge.edge.kind !== 'speaks-of',
    colour: ({ line }) => line,
    width: 1,
    dash: [2, 3],
    alpha: 0.75,
    heads: 1,
  },
  {
    has: ({ edge }) => edge.kind === 'speaks-of',
    colour: ({ kinds }) => kinds.claim,
    width: 1.2,
    dash: [],
    alpha: 0.85,
    heads: 1,
  },
  {
    has: (edge) => !edge.inLoop && isCiting(edge) && edge.edge.state === 'suggested',
    colour: ({ inkSoft }) => inkSoft,
    width: 1.2,
    dash: [7, 4],
    alpha: 0.85,
    heads: 1,
  },
  {
    has: (edge) => !edge.inLoop && isCiting(edge) && edge.edge.state === 'confirmed',
    colour: ({ inkSoft }) => inkSoft,
    width: 1.4,
    dash: [],
    alpha: 0.85,
    heads: 1,
  },
  {
    has: ({ inLoop, edge }) => inLoop && edge.state === 'suggested',
    colour: ({ loop }) => loop,
    width: 2.4,
    dash: [7, 4],
    alpha: 1,
    heads: 2,
  },
  {
    has: ({ inLoop, edge }) => inLoop && edge.state === 'confirmed',
    colour: ({ loop }) => loop,
    width: 2.4,
    dash: [],
    alpha: 1,
    heads: 2,
  },
];

function strokeEdges(
  ink: CanvasRenderingContext2D,
  edges: readonly PlacedEdge[],
  view: View,
  radiusOf: (node: PlacedNode) => number,
  style: EdgeStyle,
  palette: Palette,
): void {
  const lines = edges.flatMap((edge) => edgeLine(edge, view, radiusOf) ?? []);
  ink.globalAlpha = style.alpha;
  ink.strokeStyle = style.colour(palette);
  ink.fillStyle = style.colour(palette);
  ink.lineWidth = style.width;
  ink.setLineDash([...style.dash]);
  ink.beginPath();
  for (const line of lines) traceLine(ink, line);
  ink.stroke();
  ink.setLineDash([]);
  ink.beginPath();
  for (const line of lines) traceHead(ink, line, style.heads);
  ink.fill();
  ink.globalAlpha = 1;
}

function fillNodes(
  ink: CanvasRenderingContext2D,
  nodes: readonly PlacedNode[],
  view: View,
  radiusOf: (node: PlacedNode) => number,
  palette: Palette,
): void {
  const [first] = nodes;
  if (!first) return;
  const { kind } = first.node;
  const outline = (those: readonly PlacedNode[], more: number) => {
    ink.beginPath();
    for (const node of those) {
      const { x, y } = onScreen(view, node);
      traceShape(ink, kind, x, y, radiusOf(node) + more);
    }
  };
  const found = nodes.filter((node) => node.found);
  if (found.length > 0) {
    outline(found, 5);
    ink.fillStyle = palette.found;
    ink.fill();
  }
  outline(nodes, 0);
  ink.fillStyle = isHollow(kind) ? palette.paper : palette.kinds[kind];
  ink.fill();
  ink.strokeStyle = isHollow(kind) ? palette.kinds[kind] : palette.paper;
  ink.lineWidth = isHollow(kind) ? 2 : 1.2;
  ink.setLineDash(isHollow(kind) ? [3, 2] : []);
  ink.stroke();
  ink.setLineDash([]);
}

function isIn({ x, y }: { readonly x: number; readonly y: number }, { width, height }: Size): boolean {
  return x > -MARGIN && x < width + MARGIN && y > -MARGIN && y < height + MARGIN;
}

function isSeen({ from, to }: PlacedEdge, view: View, { width, height }: Size): boolean {
  const [a, b] = [onScreen(view, from), onScreen(view, to)];
  return (
    Math.max(a.x, b.x) > -MARGIN &&
    Math.min(a.x, b.x) < width + MARGIN &&
    Math.max(a.y, b.y) > -MARGIN &&
    Math.min(a.y, b.y) < height + MARGIN
  );
}

function* slices<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += SLICE) yield items.slice(start, start + SLICE);
}
