import { getExtensionDependencyFromEditor, signal } from '@lexical/extension';
import { defineExtension, type LexicalEditor, type NodeKey } from 'lexical';

/** A footnote in the order of the note; its number is its index plus one. */
export interface FootnoteEntry {
  readonly key: NodeKey;
  readonly words: string;
}

/** What is known of the footnotes of a note. Apart from the node, whose marker shows it. */
export const FootnoteStateExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/footnote-state',
  build: () => ({
    /** The footnotes of the note in their order. */
    footnotes: signal<readonly FootnoteEntry[]>([]),
    /** The one whose words are being edited. */
    opened: signal<NodeKey | null>(null),
  }),
});

/** Opens the words of a footnote for editing; null closes whichever is open. */
export function openFootnote(editor: LexicalEditor, key: NodeKey | null): void {
  getExtensionDependencyFromEditor(editor, FootnoteStateExtension).output.opened.value = key;
}
