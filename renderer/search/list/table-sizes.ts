import type { CellSizes } from '../../ui/cells/use-scrolled-cells.ts';

/** `list-table.css` draws cells of exactly these sizes. */
export const TABLE_SIZES: CellSizes = { row: 30, column: 104, head: 44, line: 200, foot: 30 };
