import {
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $isTextNode,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { useCallback } from 'react';
import type { Call } from '../../../bridge/client.ts';
import { useLibrary } from '../../../bridge/library-context.tsx';
import { useTellFailure } from '../../../bridge/use-tell-failure.ts';

/** Makes something in the library, and then a node that points to it. */
export type MakeReference = (
  editor: LexicalEditor,
  typed: string,
  work: (call: Call) => Promise<() => LexicalNode>,
) => void;

/** What was typed holds the place meanwhile, so that one may write on; where making fails it stays. */
export function useMakeReference(): MakeReference {
  const { call } = useLibrary();
  const tellFailure = useTellFailure();
  return useCallback(
    (editor, typed, work) => {
      const held = holdPlace(editor, typed);
      work(call).then(
        ($make) => {
          editor.update(() => $fillPlace(held.key, $make), {
            tag: [HISTORY_MERGE_TAG, ...(isWrittenIn(editor) ? [] : [SKIP_DOM_SELECTION_TAG])],
          });
        },
        (error: unknown) => {
          tellFailure(error);
          editor.update(() => {
            const words = $getNodeByKey(held.key);
            if ($isTextNode(words)) words.setMode('normal');
          });
        },
      );
    },
    [call, tellFailure],
  );
}

/** Elsewhere the caret would take the focus, out of a card or a menu that was opened meanwhile. */
function isWrittenIn(editor: LexicalEditor): boolean {
  return editor.getRootElement()?.contains(document.activeElement) ?? false;
}

function holdPlace(editor: LexicalEditor, typed: string): { readonly key: NodeKey } {
  const held = { key: '' };
  editor.update(() => {
    // As a whole: what is typed behind it is no part of it.
    const words = $createTextNode(typed).setMode('token');
    $insertNodes([words]);
    words.selectEnd();
    held.key = words.getKey();
  });
  return held;
}

function $fillPlace(key: NodeKey, $make: () => LexicalNode): void {
  const words = $getNodeByKey(key);
  // Somebody has taken the words away since.
  if (!words) return;
  const selection = $getSelection();
  const hasCaret = $isRangeSelection(selection) && selection.anchor.key === key;
  const node = words.replace($make());
  if (hasCaret) node.selectNext(0, 0);
}
