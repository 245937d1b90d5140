import type { CodeNode } from '@lexical/code-core';
import { $unwrapNode } from '@lexical/utils';
import {
  $createParagraphNode,
  $isDecoratorNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalNode,
} from 'lexical';

/** Code is text alone: of links the words stay, and footnotes and quotations that come in are put behind it. */
export function $keepPlain(code: CodeNode): void {
  const strangers: LexicalNode[] = [];
  for (const child of code.getChildren()) {
    if ($isElementNode(child)) $unwrapNode(child);
    else if ($isTextNode(child)) {
      if (child.getFormat() !== 0) child.setFormat(0);
    } else if (!$isLineBreakNode(child)) strangers.push(child);
  }
  if (strangers.length === 0) return;
  let last: LexicalNode = code;
  for (const stranger of strangers) {
    const block = $isDecoratorNode(stranger) && !stranger.isInline() ? stranger : $createParagraphNode();
    last.insertAfter(block);
    if (block !== stranger && $isElementNode(block)) block.append(stranger);
    last = block;
  }
}
