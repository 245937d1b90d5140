import type { NoteNode } from '#shared/model/note-state.ts';
import { ELEMENT, paragraphNode } from './note-nodes.ts';

// Keys that the editor writes and Ibid makes no use of.
const CELL = { ...ELEMENT, backgroundColor: null, colSpan: 1, rowSpan: 1 } as const;
const NO_HEADING = 0;
const HEADING_ROW = 1;

export interface TableRows {
  /** Each row is a list of cells, and each cell a line. */
  readonly rows: readonly (readonly (readonly NoteNode[])[])[];
  /** Whether the first row is one of headings. */
  readonly hasHeading: boolean;
  /** Of each column; null, and what is missing, is left to the direction of its words. */
  readonly align?: readonly Alignment[];
}

export type Alignment = 'left' | 'center' | 'right' | null;

/** A table whose rows are all as long as the longest one. */
export function tableNode({ rows, hasHeading, align = [] }: TableRows): NoteNode {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const rowNodes = rows.map((cells, index): NoteNode => {
    const headerState = hasHeading && index === 0 ? HEADING_ROW : NO_HEADING;
    const children = Array.from({ length: width }, (_, column): NoteNode => ({
      ...CELL,
      type: 'tablecell',
      headerState,
      children: [{ ...paragraphNode(cells[column] ?? []), format: align[column] ?? '' }],
    }));
    return { ...ELEMENT, type: 'tablerow', children };
  });
  return { ...ELEMENT, type: 'table', children: rowNodes };
}
