import {
  $caretFromPoint,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $insertNodeToNearestRootAtCaret,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  type BaseSelection,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { PassageId } from '#shared/model/ids.ts';
import { $selectBehind } from '../../select-node.ts';
import { $createQuotationNode, type QuotationNode } from './QuotationNode.tsx';

/**
 * Puts a quotation where the caret is: in place of an empty paragraph, between the halves of a paragraph,
 * or after any other block (a list, a heading or a quote stays whole). Without a caret it goes to the end.
 * Selected words stay. `last` is the latest selection known, for when there is none now.
 */
export function $insertQuotation(passageId: PassageId, last: BaseSelection | null): QuotationNode {
  const quotation = $createQuotationNode(passageId);
  $place(quotation, $getSelection() ?? last);
  $selectBehind(quotation);
  return quotation;
}

function $place(quotation: QuotationNode, selection: BaseSelection | null): void {
  if ($isRangeSelection(selection) && $isStillThere(selection)) {
    const point = selection.isBackward() ? selection.anchor : selection.focus;
    const block = point.getNode().getTopLevelElement();
    if (block === null || $isParagraphNode(block)) {
      $insertNodeToNearestRootAtCaret(quotation, $caretFromPoint(point, 'next'), {
        removeEmptyDestination: true,
        // At the edge of a paragraph it goes beside it; splitting would leave an empty half.
        $shouldSplit: () => false,
      });
    } else {
      block.insertAfter(quotation);
    }
    return;
  }
  const selected = $isNodeSelection(selection) ? selection.getNodes().at(-1)?.getTopLevelElement() : null;
  if (selected) selected.insertAfter(quotation);
  else $appendToRoot(quotation);
}

/** The remembered selection may point at what was deleted since. */
export function $isStillThere(selection: RangeSelection): boolean {
  return [selection.anchor, selection.focus].every(
    ({ key }) => $getNodeByKey(key)?.isAttached() ?? key === 'root',
  );
}

function $appendToRoot(quotation: QuotationNode): void {
  const last: LexicalNode | null = $getRoot().getLastChild();
  if ($isParagraphNode(last) && last.isEmpty()) last.insertBefore(quotation);
  else $getRoot().append(quotation);
}
