import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type EditorState,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type TextNode,
} from 'lexical';
import { useEffect } from 'react';
import { parseCitation } from '#shared/citing/parse-citation.ts';
import { useLibraryLists } from '../../library-lists/library-lists.tsx';
import { $createCitationNode } from './CitationNode.tsx';

/** A citation that is typed to its end becomes one: `[@ellison2011lantern, p. 3]`. Undo gives the words back. */
export function useTypedCitations(): void {
  const [editor] = useLexicalComposerContext();
  const { works } = useLibraryLists();
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState, prevEditorState, tags, dirtyLeaves }) => {
        if (dirtyLeaves.size === 0 || tags.has(HISTORIC_TAG)) return;
        const written = editorState.read($writtenCitation);
        if (written === null || !isJustClosed(prevEditorState, written)) return;
        const known = works.read().value ?? [];
        const items = parseCitation(
          written.words,
          (key) => known.find((work) => work.key === key && !work.trashed)?.id ?? null,
        );
        if (items === null) return;
        editor.update(
          () => {
            const now = $writtenCitation();
            if (now?.words !== written.words) return;
            const start = now.end - now.words.length;
            const parts = now.node.splitText(...[start, now.end].filter((at) => at > 0));
            const citation = $createCitationNode(items);
            parts[start > 0 ? 1 : 0]?.replace(citation);
            citation.selectNext(0, 0);
          },
          { tag: HISTORY_PUSH_TAG },
        );
      }),
    [editor, works],
  );
}

interface Written {
  readonly node: TextNode;
  readonly words: string;
  /** Offset of the caret in the node. */
  readonly end: number;
}

/** The brackets that end at the caret, if they are those of a citation. */
function $writtenCitation(): Written | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  const end = selection.anchor.offset;
  if (!$isTextNode(node) || node.hasFormat('code') || node.getParent()?.getType() === 'code') return null;
  const text = node.getTextContent();
  if (text.charAt(end - 1) !== ']') return null;
  const words = /\[[^[\]\n]*@[^[\]\n]+\]$/u.exec(text.slice(0, end))?.[0];
  return words === undefined ? null : { node, words, end };
}

/** Whether the bracket was typed with this change: one that Undo gave back, or that the caret came to, stays. */
function isJustClosed(before: EditorState, { node, end }: Written): boolean {
  return before.read(() => {
    const former = $getNodeByKey(node.getKey());
    const words = $isTextNode(former) ? former.getTextContent() : '';
    return words.length >= end - 1 && words.charAt(end - 1) !== ']';
  });
}
