import { readNoteLabel, type NoteLabel } from '../../footnotes/labels.ts';
import type { Claims } from '../claims.ts';
import { BLOCK_ELEMENTS, HEADINGS } from '../elements.ts';
import { cellsOf, isCell } from '../tables.ts';
import {
  attribute,
  childrenOf,
  collapse,
  elementsIn,
  isElement,
  isText,
  lineOf,
  textsIn,
  walk,
  type HtmlElement,
  type HtmlNode,
} from '../tree.ts';
import { listLabel } from './list-label.ts';

/** A stretch of the page that could be a note, or the heading of notes: a paragraph, an item, a row, a line. */
export interface Unit {
  readonly nodes: readonly HtmlNode[];
  /** The block that it is, or a line of. */
  readonly block: HtmlNode;
  readonly line: string;
  readonly heading: boolean;
  /** Label that its own text begins with. */
  readonly written: NoteLabel | null;
  /** Number that the browser prints before it. */
  readonly listed: string | null;
  /** Stands in the same block as the unit before it, on the next line. */
  readonly nextLine: boolean;
  /** The break before it, where it is a line. */
  readonly lineBreak: HtmlNode | null;
}

const UNITS = new Set([
  ...HEADINGS,
  'p',
  'li',
  'dd',
  'dt',
  'tr',
  'pre',
  'address',
  'figcaption',
  'caption',
  'summary',
]);
/** An item or row that holds more than this is a part of the page's frame. */
const MOST_PARAGRAPHS = 6;

/** The units of the page in document order, without what is claimed. */
export function unitsOf(page: HtmlNode, claims: Claims): readonly Unit[] {
  const holders = blockHolders(page, claims);
  const units: Unit[] = [];
  let run: HtmlNode[] = [];
  const endRun = (block: HtmlNode): void => {
    if (run.length > 0) units.push(...linesOf(run, block, claims));
    run = [];
  };
  walk(page, {
    enter(node) {
      if (claims.has(node)) return false;
      if (isElement(node) && isUnit(node)) {
        endRun(node);
        units.push(...unitsOfBlock(node, claims));
        return false;
      }
      if (isText(node) || (isElement(node) && !BLOCK_ELEMENTS.has(node.tagName) && !holders.has(node))) {
        run.push(node);
        return false;
      }
      endRun(node);
    },
    leave: endRun,
  });
  return units;
}

function isUnit(element: HtmlElement): boolean {
  const tag = element.tagName;
  if (!UNITS.has(tag)) return false;
  if (tag === 'tr') {
    const first = element.childNodes.filter((node) => isElement(node)).find(isCell);
    return cellsOf(element) > 1 && first !== undefined && startsWithLabelAlone(lineOf(first));
  }
  if (tag !== 'li' && tag !== 'dd') return true;
  let paragraphs = 0;
  walk(element, {
    enter(node) {
      if (isElement(node) && (node.tagName === 'p' || HEADINGS.has(node.tagName))) paragraphs += 1;
      return paragraphs <= MOST_PARAGRAPHS;
    },
  });
  return paragraphs <= MOST_PARAGRAPHS;
}

function startsWithLabelAlone(cell: string): boolean {
  const label = cell.replace(BACK, '');
  return label.length <= 8 && (/^\p{Nd}{1,3}$/u.test(label) || readNoteLabel(`${label} x`) !== null);
}

/** Arrows that lead back to the text. */
const BACK = /^[\s↑^]+/u;

/** A number in a cell of its own is set off well enough. */
function rowLabel(row: HtmlElement, claims: Claims): NoteLabel | null {
  const match = /^([\s↑^]*)(\p{Nd}{1,3})\s+/u.exec(spacedLine([row], claims));
  const [start = '', , label = ''] = match ?? [];
  const cell = row.childNodes.filter((node) => isElement(node)).find(isCell);
  if (!match || !cell || lineOf(cell).replace(BACK, '') !== label) return null;
  return { label, length: start.length, style: 'raised' };
}

function unitsOfBlock(block: HtmlElement, claims: Claims): readonly Unit[] {
  if (HEADINGS.has(block.tagName)) return [unit([block], block, claims, { heading: true })];
  if (block.tagName === 'tr') return [unit([block], block, claims, { written: rowLabel(block, claims) })];
  if (block.tagName === 'li') return [unit([block], block, claims, { listed: listLabel(block) })];
  if (block.tagName !== 'p' || !childrenOf(block).some((node) => node.nodeName === 'br')) {
    return [unit([block], block, claims, {})];
  }
  const lines = linesOf(childrenOf(block), block, claims);
  const parted = lines.length > 1 && lines.slice(1).some(({ written }) => written !== null);
  return parted ? lines : [unit([block], block, claims, {})];
}

/** The lines that `br` parts. */
function linesOf(nodes: readonly HtmlNode[], block: HtmlNode, claims: Claims): readonly Unit[] {
  const lines: { nodes: HtmlNode[]; nextLine: boolean; lineBreak: HtmlNode | null }[] = [
    { nodes: [], nextLine: false, lineBreak: null },
  ];
  for (const node of nodes) {
    const line = lines.at(-1);
    if (!line || node.nodeName !== 'br') line?.nodes.push(node);
    else if (hasText(line.nodes, claims)) lines.push({ nodes: [], nextLine: true, lineBreak: node });
    else line.nextLine = false;
  }
  return lines
    .filter((line) => hasText(line.nodes, claims))
    .map(({ nodes: ofLine, ...known }) => unit(ofLine, block, claims, known));
}

function hasText(nodes: readonly HtmlNode[], claims: Claims): boolean {
  return nodes.some((node) =>
    textsIn(node, (inside) => claims.has(inside)).some(({ value }) => value.trim()),
  );
}

function unit(
  nodes: readonly HtmlNode[],
  block: HtmlNode,
  claims: Claims,
  known: Partial<Pick<Unit, 'heading' | 'written' | 'listed' | 'nextLine' | 'lineBreak'>>,
): Unit {
  const line = spacedLine(nodes, claims);
  return {
    nodes,
    block,
    line,
    heading: false,
    listed: null,
    nextLine: false,
    lineBreak: null,
    ...known,
    written: known.written ?? readNoteLabel(line) ?? raisedOrLinkedLabel(nodes, line),
  };
}

/** The text with a space between blocks, cells among them. */
export function spacedLine(nodes: readonly HtmlNode[], claims: Claims): string {
  const parts: string[] = [];
  for (const root of nodes) {
    walk(root, {
      enter(node) {
        if (node !== root && claims.has(node)) return false;
        if (isText(node)) parts.push(node.value);
        if (isElement(node) && (BLOCK_ELEMENTS.has(node.tagName) || node.tagName === 'br')) parts.push(' ');
      },
    });
  }
  return collapse(parts.join(''));
}

/** `<sup>1</sup> Words` and `<a href="#r1">1</a> Words`: the markup sets the label off as brackets would. */
function raisedOrLinkedLabel(nodes: readonly HtmlNode[], line: string): NoteLabel | null {
  const match = /^(\p{Nd}{1,3}|[a-z])[.:]?\s*(?=\S)/u.exec(line);
  const label = match?.[1];
  if (!match || label === undefined) return null;
  const first = nodes.flatMap((node) => elementsIn(node)).find(({ tagName }) => !BLOCK_ELEMENTS.has(tagName));
  const setOff =
    first?.tagName === 'sup' || (first?.tagName === 'a' && attribute(first, 'href')?.startsWith('#'));
  if (!first || !setOff || !lineOf(first).startsWith(label) || lineOf(first).length > label.length + 1)
    return null;
  return { label, length: match[0].length, style: 'raised' };
}

/** Inline elements with blocks in them, as old pages and links around whole cards have. */
function blockHolders(page: HtmlNode, claims: Claims): ReadonlySet<HtmlNode> {
  const holders = new Set<HtmlNode>();
  const open: { holds: boolean }[] = [];
  walk(page, {
    enter(node) {
      if (claims.has(node) || isText(node)) return false;
      open.push({ holds: false });
    },
    leave(node) {
      const here = open.pop();
      if (here?.holds) holders.add(node);
      const above = open.at(-1);
      if (above && (here?.holds || (isElement(node) && BLOCK_ELEMENTS.has(node.tagName)))) above.holds = true;
    },
  });
  return holders;
}
