import { buildEditorFromExtensions } from '@lexical/extension';
import { ReactExtension } from '@lexical/react/ReactExtension';
import { ReactProviderExtension } from '@lexical/react/ReactProviderExtension';
import {
  $createParagraphNode,
  $getRoot,
  type AnyLexicalExtensionArgument,
  configExtension,
  type EditorState,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalEditorWithDispose,
} from 'lexical';
import { Failed } from '#shared/ipc/result.ts';
import { NoteEditorExtension } from './editor-extension.ts';

/**
 * An editor that outlives its place on screen, so that a note's history of undo does too.
 * Fails with `library-newer` when the state holds something this version does not know.
 */
export function buildNoteEditor(
  state: string,
  ...more: AnyLexicalExtensionArgument[]
): LexicalEditorWithDispose {
  const editor = buildEditorFromExtensions(
    ReactProviderExtension,
    configExtension(ReactExtension, { contentEditable: null }),
    NoteEditorExtension,
    ...more,
  );
  loadState(editor, state, HISTORY_MERGE_TAG);
  return editor;
}

/** Puts another state in place; what was there can be had back with Undo. */
export function replaceState(editor: LexicalEditor, state: string): void {
  loadState(editor, state, HISTORY_PUSH_TAG);
}

export function serializeState(editor: LexicalEditor): string {
  return JSON.stringify(editor.getEditorState());
}

export function hasNoWords(editor: LexicalEditor): boolean {
  return editor.read('latest', () => $getRoot().getTextContent().trim() === '');
}

function loadState(editor: LexicalEditor, state: string, tag: string): void {
  editor.setEditorState(parseState(editor, state), { tag });
}

function parseState(editor: LexicalEditor, state: string): EditorState {
  try {
    return editor.parseEditorState(state, () => {
      // A note without a block offers the caret no place.
      if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode());
    });
  } catch (cause) {
    throw new Failed(
      'library-newer',
      'This note holds something that this version of Ibid does not know. It is left as it is.',
      { cause },
    );
  }
}
