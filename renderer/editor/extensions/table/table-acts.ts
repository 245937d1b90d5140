import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtNode,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  type TableCellNode,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table';
import { $getSelection, $isElementNode, $isRangeSelection, type BaseSelection } from 'lexical';
import { $selectBehind } from '../../select-node.ts';

export type TableAct =
  | 'row-above'
  | 'row-below'
  | 'column-before'
  | 'column-after'
  | 'heading-row'
  | 'delete-row'
  | 'delete-column'
  | 'delete-table';

const { NO_STATUS, ROW } = TableCellHeaderStates;

/** Changes the table with the caret; answers false outside one. */
export function $changeTable(act: TableAct): boolean {
  const table = $selectedTable($getSelection());
  if (table === null) return false;
  const hadHeading = $hasHeadingRow(table);
  ACTS[act](table);
  if (act !== 'heading-row' && table.isAttached()) $setHeadingRow(table, hadHeading);
  return true;
}

const ACTS: Readonly<Record<TableAct, (table: TableNode) => unknown>> = {
  'row-above': () => $insertTableRowAtSelection(false),
  'row-below': () => $insertTableRowAtSelection(true),
  'column-before': () => $insertTableColumnAtSelection(false),
  'column-after': () => $insertTableColumnAtSelection(true),
  'heading-row': (table) => $setHeadingRow(table, !$hasHeadingRow(table)),
  'delete-row': () => $deleteTableRowAtSelection(),
  'delete-column': () => $deleteTableColumnAtSelection(),
  'delete-table': (table) => {
    $selectBehind(table);
    table.remove();
  },
};

export function $selectedTable(selection: BaseSelection | null): TableNode | null {
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null;
  return $findTableNode(selection.anchor.getNode());
}

/** A row below the one of the cell, with the caret in its first cell. */
export function $appendRow(cell: TableCellNode): void {
  const first = $insertTableRowAtNode(cell, true)?.getFirstChild();
  if ($isElementNode(first)) first.selectStart();
}

export function $hasHeadingRow(table: TableNode): boolean {
  const [first] = $rowsOf(table);
  return first !== undefined && first.every((cell) => (cell.getHeaderStyles() & ROW) !== 0);
}

/** Only a whole first row is one of headings; pasted tables may have single heading cells anywhere. */
export function $settleHeadings(table: TableNode): void {
  $setHeadingRow(table, $hasHeadingRow(table));
}

function $setHeadingRow(table: TableNode, isHeading: boolean): void {
  for (const [index, cells] of $rowsOf(table).entries()) {
    const wanted = isHeading && index === 0 ? ROW : NO_STATUS;
    for (const cell of cells) {
      if (cell.getHeaderStyles() !== wanted) cell.setHeaderStyles(wanted);
    }
  }
}

function $rowsOf(table: TableNode): readonly (readonly TableCellNode[])[] {
  return table
    .getChildren()
    .map((row) => ($isTableRowNode(row) ? row.getChildren().filter($isTableCellNode) : []));
}
