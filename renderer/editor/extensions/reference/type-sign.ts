import { $getSelection, $isRangeSelection, $isTextNode, createCommand, type LexicalCommand } from 'lexical';

import { $collapseToEnd } from '../../select-node.ts';

/** The signs that offer what they stand for when they are typed. */
export type Sign = '[@' | '((' | '@' | '[[' | '#';

/** Types a sign at the caret, behind a space where it needs one. */
export const TYPE_SIGN: LexicalCommand<Sign> = /* @__PURE__ */ createCommand('TYPE_SIGN');

export function $typeSign(sign: Sign): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  $collapseToEnd(selection);
  const node = selection.focus.getNode();
  const before = $isTextNode(node) ? node.getTextContent().slice(0, selection.focus.offset) : '';
  const needsSpace = sign === '#' ? !/\s$/u.test(before) : before !== '' && !/[\s(«"“]$/u.test(before);
  selection.insertText(`${needsSpace ? ' ' : ''}${sign}`);
}
