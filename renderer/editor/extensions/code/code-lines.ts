import type { CodeNode } from '@lexical/code-core';
import {
  $createTabNode,
  $isLineBreakNode,
  $isTabNode,
  $isTextNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';

/** How many spaces at the start of a line go with one Shift+Tab. */
const INDENT = 2;

export function $lineCount(code: CodeNode): number {
  return code.getChildren().filter($isLineBreakNode).length + 1;
}

/** The line in which a point of a selection stands, counted from 0. */
export function $lineOf(point: PointType, code: CodeNode): number {
  const node = point.getNode();
  const index = node.is(code) ? point.offset : node.getIndexWithinParent();
  return code.getChildren().slice(0, index).filter($isLineBreakNode).length;
}

/** Puts a tab at the caret, or moves all selected lines one step in or out. */
export function $indentLines(selection: RangeSelection, code: CodeNode, outwards: boolean): void {
  if (selection.isCollapsed() && !outwards) {
    selection.insertNodes([$createTabNode()]);
    return;
  }
  const lines = [$lineOf(selection.anchor, code), $lineOf(selection.focus, code)];
  for (let line = Math.min(...lines); line <= Math.max(...lines); line += 1) {
    const first = $firstOf(line, code);
    if (outwards) $moveOut(first, selection);
    else if (first === null) code.append($createTabNode());
    else first.insertBefore($createTabNode());
  }
}

/** The first node of a line; of an empty one the break at its end, or null when it is the last. */
function $firstOf(line: number, code: CodeNode): LexicalNode | null {
  if (line === 0) return code.getFirstChild();
  return code.getChildren().filter($isLineBreakNode)[line - 1]?.getNextSibling() ?? null;
}

function $moveOut(first: LexicalNode | null, selection: RangeSelection): void {
  if ($isTabNode(first)) {
    first.remove();
    return;
  }
  if (!$isTextNode(first)) return;
  const length = new RegExp(`^(?:\\t| {1,${INDENT}})`, 'u').exec(first.getTextContent())?.[0].length ?? 0;
  if (length === 0) return;
  for (const point of [selection.anchor, selection.focus]) {
    if (point.key === first.getKey()) point.set(point.key, Math.max(0, point.offset - length), 'text');
  }
  first.setTextContent(first.getTextContent().slice(length));
}
