import {
  $createTableNodeWithDimensions,
  $findCellNode,
  $findTableNode,
  $isTableCellNode,
  TableExtension,
  TableNode,
} from '@lexical/table';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  configExtension,
  createCommand,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $selectAbove, $selectBehind } from '../../select-node.ts';
import { MathsBlockNode } from '../maths/MathsNode.tsx';
import { PictureNode } from '../picture/PictureNode.tsx';
import { QuotationNode } from '../quotation/QuotationNode.tsx';
import { $insertBlock } from '../blocks/put-block.ts';
import { $appendRow, $changeTable, $settleHeadings, type TableAct } from './table-acts.ts';
import './table.css';

/** Puts a table with a heading row behind the caret; not into a table. */
export const INSERT_TABLE: LexicalCommand<void> = /* @__PURE__ */ createCommand('INSERT_TABLE');
export const CHANGE_TABLE: LexicalCommand<TableAct> = /* @__PURE__ */ createCommand('CHANGE_TABLE');

const NEW_TABLE = { rows: 3, columns: 3, headings: { rows: true, columns: false } } as const;

/** Tables that Markdown has a form for: no joined cells, and a heading row or none. */
export const NoteTableExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/table',
  dependencies: [
    /* @__PURE__ */ configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TableNode, $settleHeadings),
      ...[QuotationNode, PictureNode, MathsBlockNode].map((kind) =>
        editor.registerNodeTransform(kind, $liftOut),
      ),
      editor.registerCommand(
        INSERT_TABLE,
        () => {
          const { rows, columns, headings } = NEW_TABLE;
          const table = $createTableNodeWithDimensions(rows, columns, headings);
          if ($insertBlock(table)) table.selectStart();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(CHANGE_TABLE, (act) => $changeTable(act), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const place = $placeInTable();
          if (place === null || event.shiftKey || !place.isLastRow || place.cell.getNextSibling() !== null) {
            return false;
          }
          event.preventDefault();
          $appendRow(place.cell);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => {
          const place = $placeInTable();
          if (!place?.isLastRow || !place.isLastBlock || place.table.getNextSibling() !== null) return false;
          event?.preventDefault();
          $selectBehind(place.table);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => {
          const place = $placeInTable();
          if (!place?.isFirstRow || !place.isFirstBlock || place.table.getPreviousSibling() !== null)
            return false;
          event?.preventDefault();
          $selectAbove(place.table);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
});

/**
 * Blocks that are no text stand between the blocks of a note or of a callout: pasted pages may have them within a
 * paragraph, or in the cells of a table, where Markdown has no form for them.
 */
function $liftOut(block: LexicalNode): void {
  const parent = block.getParent();
  if ($isParagraphNode(parent)) {
    parent.insertAfter(block);
    if (parent.isEmpty() && !$isTableCellNode(parent.getParent())) parent.remove();
  }
  const cell = $findMatchingParent(block, $isTableCellNode);
  const table = cell && $findTableNode(cell);
  if (!table) return;
  table.insertAfter(block);
  if (cell.isEmpty()) cell.append($createParagraphNode());
}

/** Where in a table the caret stands; null outside one. */
function $placeInTable() {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.focus.getNode();
  const cell = $findCellNode(node);
  const table = cell && $findTableNode(cell);
  const row = cell?.getParent();
  if (!cell || !table || !row) return null;
  return {
    cell,
    table,
    isFirstRow: row.getPreviousSibling() === null,
    isLastRow: row.getNextSibling() === null,
    isFirstBlock: $isWithin(node, cell.getFirstChild()),
    isLastBlock: $isWithin(node, cell.getLastChild()),
  };
}

function $isWithin(node: LexicalNode, block: LexicalNode | null): boolean {
  return block !== null && (block.is(node) || block.isParentOf(node));
}
