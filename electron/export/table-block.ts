import type { AlignType, PhrasingContent, Table, TableCell } from 'mdast';
import { type PassageId, toPassageId } from '#shared/model/ids.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import { lineBreakNode } from '../note-text/note-nodes.ts';
import { type WriteNode, phrasingOf } from './inline-markdown.ts';
import { withoutBars } from './maths-markdown.ts';
import { text } from './mdast-nodes.ts';

type TableNode = Extract<NoteNode, { type: 'table' | 'tablerow' }>;

/** The table, or nothing where it has no cell. Markdown wants a heading row: where there is none it stays empty. */
export function tableBlock(table: TableNode, write: WriteNode): readonly Table[] {
  const rows = table.children.map(cellsOf);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return [];
  const isHeading = (rows[0] ?? []).every((cell) => cell.type === 'tablecell' && cell.headerState !== 0);
  const lines = rows.map((cells) => cells.map((cell) => phrasingOfCell(cell, write)));
  const children = (isHeading ? lines : [[], ...lines]).map((cells) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: width }, (_, column): TableCell => ({
      type: 'tableCell',
      children: cells[column] ?? [],
    })),
  }));
  return [{ type: 'table', align: alignmentsOf(rows, width), children }];
}

/** Quotations have no place in the cells of a Markdown table, and follow it. */
export function quotationsIn(node: NoteNode): readonly PassageId[] {
  if (node.type === 'quotation') return [toPassageId(node.passageId)];
  return 'children' in node ? node.children.flatMap(quotationsIn) : [];
}

function cellsOf(row: NoteNode): readonly NoteNode[] {
  return 'children' in row ? row.children : [];
}

/** Of each column, where all its cells agree: Markdown aligns no cell by itself. */
function alignmentsOf(rows: readonly (readonly NoteNode[])[], width: number): AlignType[] {
  return Array.from({ length: width }, (_, column) => {
    const formats = new Set(rows.map((cells) => alignmentOf(cells[column])));
    const [only = null] = formats;
    return formats.size === 1 ? only : null;
  });
}

const ALIGNMENTS: Readonly<Record<string, AlignType>> = {
  left: 'left',
  center: 'center',
  right: 'right',
};

function alignmentOf(cell: NoteNode | undefined): AlignType {
  const first = cell && 'children' in cell ? cell.children[0] : undefined;
  return first && 'children' in first ? (ALIGNMENTS[first.format] ?? null) : null;
}

/** A cell of Markdown is one line. */
function phrasingOfCell(cell: NoteNode, write: WriteNode): PhrasingContent[] {
  return phrasingOf(leavesOf(cell), write).flatMap((child) =>
    child.type === 'break' ? [text(' ')] : barsApart(child),
  );
}

/** A bar in code parts two cells to pandoc, escaped or not: it stands between two pieces of code. */
function barsApart<Node extends PhrasingContent>(child: Node): (Node | PhrasingContent)[] {
  if (child.type === 'inlineCode' && child.value.includes('|')) {
    return child.value
      .split(/(\s*\|\s*)/)
      .filter((part) => part !== '')
      .map((part) => (part.trim() === '|' ? text(part) : { type: 'inlineCode', value: part }));
  }
  if ('children' in child) {
    const children = child.children.flatMap(barsApart<PhrasingContent>);
    return [{ ...child, children }];
  }
  return [withoutBars(child)];
}

const BLOCKS: ReadonlySet<NoteNode['type']> = new Set([
  'tablecell',
  'tablerow',
  'table',
  'paragraph',
  'heading',
  'quote',
  'callout',
  'list',
  'listitem',
  'code',
]);

/** What stands in the lines of a block, which are parted by a break. */
function leavesOf(node: NoteNode): readonly NoteNode[] {
  if (node.type === 'quotation' || node.type === 'horizontalrule') return [];
  if (!BLOCKS.has(node.type) || !('children' in node)) return [node];
  return node.children.flatMap((child, index) =>
    index > 0 && BLOCKS.has(child.type) ? [lineBreakNode(), ...leavesOf(child)] : leavesOf(child),
  );
}
