import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR } from 'lexical';
import { useEffect } from 'react';
import { $isCitationNode } from './extensions/citation/CitationNode.tsx';
import { $isMentionNode } from './extensions/mention/MentionNode.tsx';
import { openNode } from './extensions/node-card/opened-node.ts';
import { $isNoteLinkNode } from './extensions/note-link/NoteLinkNode.tsx';
import { $isPassageReferenceNode } from './extensions/passage-reference/PassageReferenceNode.tsx';
import { sourceOf, useQuotationSource } from './extensions/quotation/passages.tsx';
import { OPEN_REFERENCE } from './extensions/reference/reference-extension.ts';
import type { ReferenceNode } from './extensions/reference/ReferenceNode.ts';
import { useLibraryLists } from './library-lists/library-lists.tsx';

/** Enter on a selected reference opens what it points to, as a click on it does. */
export function useOpenedReferences(): void {
  const [editor] = useLexicalComposerContext();
  const { passages, open } = useQuotationSource();
  const { works, notes, openDocument, openNote } = useLibraryLists();
  useEffect(() => {
    const $open = (node: ReferenceNode): void => {
      if ($isCitationNode(node)) {
        const work = works.find(node.getItems()[0]?.documentId ?? '');
        if (work) openDocument({ documentId: work.id, revisionId: work.revisionId });
      } else if ($isPassageReferenceNode(node)) {
        const id = node.getPassageId();
        const passage = id === null ? null : passages.find(id).value;
        if (passage) open(sourceOf(passage));
      } else if ($isNoteLinkNode(node)) {
        const note = notes.find(node.getNoteId() ?? '');
        if (note?.trashedAt === null) openNote(note.id);
      } else if ($isMentionNode(node) && editor.isEditable()) openNode(editor, node.getKey());
    };
    return editor.registerCommand(
      OPEN_REFERENCE,
      (node) => {
        $open(node);
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    );
  }, [editor, passages, open, works, notes, openDocument, openNote]);
}
