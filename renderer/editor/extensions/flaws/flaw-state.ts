import { getExtensionDependencyFromEditor, signal } from '@lexical/extension';
import { defineExtension, type LexicalEditor } from 'lexical';
import type { Flaw } from './flaw.ts';

/** What is to be looked at in a note. */
export const FlawStateExtension = /* @__PURE__ */ defineExtension({
  name: '@ibid/flaw-state',
  build: () => ({
    /** In the order of the note; quotations are all in it, whatever their passages are. */
    flaws: signal<readonly Flaw[]>([]),
    /** Id of the one whose card is open. */
    opened: signal<string | null>(null),
  }),
});

/** Opens the card of a flaw; null closes whichever is open. */
export function openFlaw(editor: LexicalEditor, id: string | null): void {
  getExtensionDependencyFromEditor(editor, FlawStateExtension).output.opened.value = id;
}
