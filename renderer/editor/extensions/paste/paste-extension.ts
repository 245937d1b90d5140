import { $isCodeNode } from '@lexical/code-core';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  createCommand,
  defineExtension,
  type LexicalCommand,
  PASTE_COMMAND,
} from 'lexical';
import type { PassageRange } from '#shared/model/passage.ts';
import { PASSAGE_COPY_TYPE, readPassageCopy } from '#shared/model/passage-copy.ts';
import { MARKDOWN_TYPE } from '../../../bridge/clipboard.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';

export type ForeignPaste =
  /** A page, with the words that stand for it where it cannot be read. */
  | { readonly kind: 'page'; readonly html: string; readonly words: string }
  | { readonly kind: 'markdown'; readonly words: string }
  /** Words of a document of this library, or of another one. */
  | { readonly kind: 'passage'; readonly range: PassageRange; readonly words: string };

/** Asks for what another program copied. The window answers it: the editor reads no foreign pages. */
export const PASTE_FOREIGN: LexicalCommand<ForeignPaste> = /* @__PURE__ */ createCommand('PASTE_FOREIGN');

const OWN_NAMESPACE = /^\{"namespace":"ibid-note"/;

/** Tells what is on the clipboard. Plain words, code, and what was copied in a note are pasted as ever. */
export const PasteExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/paste',
  register: (editor) =>
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null;
        const selection = $getSelection();
        if (data === null || !$isRangeSelection(selection)) return false;
        if ($findMatchingParent(selection.anchor.getNode(), $isCodeNode)) return false;
        const pasted = takeForeign(data);
        if (pasted === null || !editor.dispatchCommand(PASTE_FOREIGN, pasted)) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
});

/** Null for what the editor pastes by itself. */
export function takeForeign(data: Pick<DataTransfer, 'getData'>): ForeignPaste | null {
  if (OWN_NAMESPACE.test(data.getData('application/x-lexical-editor'))) return null;
  const words = data.getData('text/plain');
  const range = readPassageCopy(data.getData(PASSAGE_COPY_TYPE));
  if (range !== null) return { kind: 'passage', range, words };
  const markdown = data.getData(MARKDOWN_TYPE);
  if (markdown !== '') return { kind: 'markdown', words: markdown };
  const html = data.getData('text/html');
  if (html.trim() !== '' && (hasForm(html) || !looksLikeMarkdown(words)))
    return { kind: 'page', html, words };
  return looksLikeMarkdown(words) ? { kind: 'markdown', words } : null;
}

/** Editors of code copy their colours as a page of divisions, which says nothing that the words do not say. */
function hasForm(html: string): boolean {
  return /<(?:p|h[1-6]|ul|ol|li|table|blockquote|a|b|strong|em|i|sup|sub|code)[\s>]/i.test(html);
}
