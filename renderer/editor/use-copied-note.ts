import { $generateJSONFromSelectedNodes } from '@lexical/clipboard';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, type LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import type { Copied } from '#shared/model/copied.ts';
import { asMarkdown, type Copyable, copyWords } from '../bridge/clipboard.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { useToast } from '../ui/Toast.tsx';

/** Answers the commands that copy what is selected in the note, with what it quotes and cites, for other programs. */
export function useCopiedNote(): void {
  const [editor] = useLexicalComposerContext();
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const isSelected = useIsSelected(editor);
  const copyAs = (form: (copied: Copied) => Copyable, message: string) => () => {
    const state = editor.read('latest', () => $selectedState(editor));
    if (state === null) return;
    call('notes.copied', state)
      .then((copied) => copyWords(form(copied)))
      .then(() => toast({ kind: 'success', message }))
      .catch(tellFailure);
  };
  useCommand(
    'copy-reference',
    isSelected ? copyAs((copied) => copied, 'Copied with references to what it quotes and cites.') : null,
  );
  useCommand(
    'copy-markdown',
    isSelected
      ? copyAs(asMarkdown, 'Copied as Markdown, with references to what it quotes and cites.')
      : null,
  );
}

/** As a state of its own; null where nothing is selected. */
function $selectedState(editor: LexicalEditor): string | null {
  const selection = $getSelection();
  if (selection === null || selection.isCollapsed()) return null;
  const { nodes } = $generateJSONFromSelectedNodes(editor, selection);
  return nodes.length === 0 ? null : JSON.stringify({ root: { ...ROOT, children: nodes } });
}

const ROOT = { type: 'root', version: 1, direction: null, format: '', indent: 0 } as const;

/** Whether something is selected in the text, and nothing in the page beside it; a menu that has the focus changes neither. */
function useIsSelected(editor: LexicalEditor): boolean {
  const [isSelected, setIsSelected] = useState(false);
  useEffect(() => {
    const look = () => setIsSelected(isInUse(editor) && editor.read('latest', $isSomethingSelected));
    const unregister = editor.registerUpdateListener(look);
    document.addEventListener('selectionchange', look);
    return () => {
      unregister();
      document.removeEventListener('selectionchange', look);
    };
  }, [editor]);
  return isSelected;
}

function isInUse(editor: LexicalEditor): boolean {
  const root = editor.getRootElement();
  const place = document.getSelection()?.anchorNode ?? document.activeElement;
  return root !== null && root.contains(place);
}

function $isSomethingSelected(): boolean {
  return $getSelection()?.isCollapsed() === false;
}
