import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { $getNodeByKey, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { OpenedNodeExtension, openNode, writeNode } from './opened-node.ts';

/** The node whose card is open, as it is now; null when none is. A node is another object after every change of it. */
export function useOpenedNode(): LexicalNode | null {
  const [editor] = useLexicalComposerContext();
  const key = useExtensionSignalValue(OpenedNodeExtension, 'opened');
  const node = useSyncExternalStore(
    useCallback((listener: () => void) => editor.registerUpdateListener(listener), [editor]),
    () => (key === null ? null : editor.read('latest', () => $getNodeByKey(key))),
  );
  const isGone = key !== null && node === null;
  // Undo may take the node away while its card is open.
  useEffect(() => {
    if (isGone) openNode(editor, null);
  }, [isGone, editor]);
  return node;
}

/** Where the node of a card is drawn, brought into sight. */
export function useNodePlace(editor: LexicalEditor, key: NodeKey): () => DOMRect {
  useEffect(() => {
    editor.getElementByKey(key)?.scrollIntoView({ block: 'nearest' });
  }, [editor, key]);
  return useCallback(
    () => (editor.getElementByKey(key) ?? document.body).getBoundingClientRect(),
    [editor, key],
  );
}

/** Writes into the node of a card as it is typed; all of one visit is one step of undo. */
export function useNodeWriting(editor: LexicalEditor, key: NodeKey) {
  const written = useRef(false);
  return useCallback(
    ($write: (node: LexicalNode) => void) => {
      writeNode(editor, key, $write, written.current);
      written.current = true;
    },
    [editor, key],
  );
}
