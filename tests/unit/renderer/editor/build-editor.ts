import { buildEditorFromExtensions } from '@lexical/extension';
import { $getRoot, type LexicalEditorWithDispose, type LexicalNode, UNDO_COMMAND } from 'lexical';
import { onTestFinished } from 'vitest';
import { NoteEditorExtension } from '../../../../renderer/editor/editor-extension.ts';
import { serializeState } from '../../../../renderer/editor/note-editor-state.ts';

/** The note editor as the window builds it, without a place on screen. */
export function buildEditor(): LexicalEditorWithDispose {
  const editor = buildEditorFromExtensions(NoteEditorExtension);
  onTestFinished(() => editor.dispose());
  return editor;
}

/** Carries out a change at once. */
export function change(editor: LexicalEditorWithDispose, act: () => void): void {
  editor.update(act, { discrete: true });
}

/** Waits until what was asked of the editor without `change` is carried out. */
export async function settled(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });
}

export async function undo(editor: LexicalEditorWithDispose): Promise<void> {
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  await settled();
}

/** The blocks and what is in them, as short as a test can be read: `paragraph(text, footnote)`. */
export function outline(editor: LexicalEditorWithDispose): string {
  return editor.read('latest', () => $getRoot().getChildren().map($outline).join(' '));
}

function $outline(node: LexicalNode): string {
  const children = 'getChildren' in node && typeof node.getChildren === 'function' ? node.getChildren() : [];
  const tag = 'getTag' in node && typeof node.getTag === 'function' ? node.getTag() : node.getType();
  if (node.getType() === 'text') return node.getTextContent();
  return children.length === 0 ? tag : `${tag}(${children.map($outline).join(', ')})`;
}

/** The state as a library would give it back after it was saved. */
export function saved(editor: LexicalEditorWithDispose): unknown {
  return JSON.parse(serializeState(editor));
}
