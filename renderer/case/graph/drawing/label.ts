import { type PlacedNode, type Scene } from './scene.ts';
import type { Palette } from './palette.ts';
import { onScreen, type Point, type Size, type View } from './view.ts';

const MOST_LETTERS = 28;
/** More are not read at once; from afar fewer, so that what they name is seen. */
const MOST_LABELS = 90;
const MOST_FROM_AFAR = 36;
const AFAR = 0.35;
const MOST_TRIED = 700;
const HEIGHT = 15;
const ROOM = 3;

/** A label under a node, and the room that it takes. */
export interface Label {
  readonly node: PlacedNode;
  readonly words: string;
  /** The middle of its upper edge. */
  readonly at: Point;
  readonly width: number;
}

/** With more of them, to look for each whether it is covered would take too long. */
const MOST_SPARED = 400;

/** The labels for which there is room, those that matter most first; none over another, nor over a node. */
export function chooseLabels(
  { named, nodes }: Pick<Scene, 'named' | 'nodes'>,
  view: View,
  size: Size,
  radiusOf: (node: PlacedNode) => number,
  widthOf: (words: string) => number,
): readonly Label[] {
  const chosen: Label[] = [];
  const spared = nodes.length > MOST_SPARED ? [] : nodes.map((node) => ({ node, at: onScreen(view, node) }));
  const most = view.scale < AFAR ? MOST_FROM_AFAR : MOST_LABELS;
  let tried = 0;
  const isFree = (label: Label) =>
    !chosen.some((other) => overlap(label, other)) &&
    !spared.some((other) => covers(label, other.at, radiusOf(other.node)));
  for (const node of named) {
    const at = onScreen(view, node);
    if (at.x < 0 || at.x > size.width || at.y < 0 || at.y > size.height) continue;
    tried += 1;
    const label = labelOf(node, view, radiusOf, widthOf);
    const free = [label, onOtherSide(label, view, radiusOf)].find(isFree);
    if (free) chosen.push(free);
    if (chosen.length >= most || tried >= MOST_TRIED) break;
  }
  return chosen;
}

export function labelOf(
  node: PlacedNode,
  view: View,
  radiusOf: (node: PlacedNode) => number,
  widthOf: (words: string) => number,
): Label {
  const words = shortened(node.node.called);
  const { x, y } = onScreen(view, node);
  const away = radiusOf(node) * 1.2 + ROOM;
  // What leads to a claim comes from below.
  const top = node.node.kind === 'claim' ? y - away - HEIGHT : y + away;
  return { node, words, at: { x, y: top }, width: widthOf(words) };
}

function onOtherSide(label: Label, view: View, radiusOf: (node: PlacedNode) => number): Label {
  const { x, y } = onScreen(view, label.node);
  const away = radiusOf(label.node) * 1.2 + ROOM;
  return { ...label, at: { x, y: label.at.y > y ? y - away - HEIGHT : y + away } };
}

type Lettered = Pick<Label, 'at' | 'width'>;

export function overlap(one: Lettered, other: Lettered): boolean {
  return (
    Math.abs(one.at.y - other.at.y) < HEIGHT &&
    Math.abs(one.at.x - other.at.x) < (one.width + other.width) / 2 + ROOM
  );
}

function covers({ at, width }: Label, { x, y }: Point, radius: number): boolean {
  const isBeside = Math.abs(x - at.x) > width / 2 + radius;
  return !isBeside && y + radius > at.y && y - radius < at.y + HEIGHT;
}

/** Cut at a word, where there is one. */
export function shortened(words: string): string {
  const tidy = words.replaceAll(/\s+/gu, ' ').trim();
  if (tidy.length <= MOST_LETTERS) return tidy;
  const cut = tidy.lastIndexOf(' ', MOST_LETTERS);
  return `${tidy.slice(0, cut > MOST_LETTERS / 2 ? cut : MOST_LETTERS)}…`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** As its first letter has it. */
function directionOf(words: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(words)?.[0] ?? '') ? 'rtl' : 'ltr';
}

export const LABEL_FONT = "12px 'Inter Variable', 'Vazirmatn Variable', sans-serif";
export const BOLD_LABEL_FONT = `600 ${LABEL_FONT}`;

/** Written over what lies beneath it. */
export function writeLabel(
  ink: CanvasRenderingContext2D,
  { words, at }: Pick<Label, 'words' | 'at'>,
  palette: Palette,
  colour = palette.ink,
): void {
  ink.direction = directionOf(words);
  ink.textAlign = 'center';
  ink.textBaseline = 'top';
  ink.lineWidth = 4;
  ink.lineJoin = 'round';
  ink.strokeStyle = palette.paper;
  ink.strokeText(words, at.x, at.y);
  ink.fillStyle = colour;
  ink.fillText(words, at.x, at.y);
}
