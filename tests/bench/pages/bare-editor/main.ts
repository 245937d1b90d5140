/* Lexical with rich text and undo, and nothing else: what the note editor is held against. */
import { registerHistory, createEmptyHistoryState } from '@lexical/history';
import { $createQuoteNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

export interface PlainBlock {
  readonly quoted: boolean;
  readonly text: string;
}

declare global {
  /** Puts a text into the editor. */
  var fillEditor: ((blocks: readonly PlainBlock[]) => void) | undefined;
}

const UNDO_DELAY_MS = 1000;

const editor = createEditor({
  namespace: 'bare',
  nodes: [QuoteNode],
  onError(error) {
    throw error;
  },
});
editor.setRootElement(document.getElementById('text'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), UNDO_DELAY_MS);

globalThis.fillEditor = (blocks) =>
  editor.update(() => {
    const root = $getRoot().clear();
    for (const { quoted, text } of blocks) {
      root.append((quoted ? $createQuoteNode() : $createParagraphNode()).append($createTextNode(text)));
    }
  });
