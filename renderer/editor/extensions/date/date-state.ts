import { getExtensionDependencyFromEditor, signal } from '@lexical/extension';
import { defineExtension, type LexicalEditor, type NodeKey } from 'lexical';

export type EditedDate =
  | { readonly kind: 'existing'; readonly key: NodeKey; readonly words: string }
  /** `words` are those selected, which it is made of. */
  | { readonly kind: 'new'; readonly words: string };

/** The date whose card is open. Apart from the node, whose words open it. */
export const DateStateExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/date-state',
  build: () => ({ edited: signal<EditedDate | null>(null) }),
});

/** Opens the card of a date; null closes it. */
export function editDate(editor: LexicalEditor, date: EditedDate | null): void {
  getExtensionDependencyFromEditor(editor, DateStateExtension).output.edited.value = date;
}
