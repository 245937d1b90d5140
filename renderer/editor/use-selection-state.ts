import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { $isLinkNode } from '@lexical/link';
import { HistoryExtension } from '@lexical/history';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $findMatchingParent, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { useMemo, useSyncExternalStore } from 'react';
import { $blockStyle, type BlockStyle } from './extensions/blocks/blocks-extension.ts';
import { $calloutAt } from './extensions/callout/callout-acts.ts';
import type { CalloutKind } from '#shared/model/note-state.ts';
import { $hasHeadingRow, $selectedTable } from './extensions/table/table-acts.ts';

export interface SelectionState {
  /** Null where a block has no style of its own, as in a quotation. */
  readonly block: BlockStyle | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly code: boolean;
  readonly mark: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly link: boolean;
  /** The kind of the callout that it is in; null outside one. */
  readonly callout: CalloutKind | null;
  /** Null outside a table. */
  readonly table: { readonly hasHeadingRow: boolean } | null;
}

const NOTHING: SelectionState = {
  block: null,
  bold: false,
  italic: false,
  strikethrough: false,
  code: false,
  mark: false,
  superscript: false,
  subscript: false,
  link: false,
  callout: null,
  table: null,
};

/** What holds at the selection, for the buttons that show it. Changes only when one of its parts does. */
export function useSelectionState(): SelectionState & {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
} {
  const [editor] = useLexicalComposerContext();
  const store = useMemo(() => selectionStore(editor), [editor]);
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');
  return { ...useSyncExternalStore(store.subscribe, store.current), canUndo, canRedo };
}

function selectionStore(editor: LexicalEditor) {
  let known = editor.getEditorState().read($selectionState);
  return {
    current: () => known,
    subscribe: (listener: () => void) =>
      editor.registerUpdateListener(({ editorState }) => {
        const next = editorState.read($selectionState);
        if (isSame(next, known)) return;
        known = next;
        listener();
      }),
  };
}

function $selectionState(): SelectionState {
  const selection = $getSelection();
  const selected = $selectedTable(selection);
  const table = selected && { hasHeadingRow: $hasHeadingRow(selected) };
  const callout = $calloutAt(selection)?.getKind() ?? null;
  if (!$isRangeSelection(selection)) return { ...NOTHING, table, callout };
  return {
    block: $blockStyle(selection),
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    strikethrough: selection.hasFormat('strikethrough'),
    code: selection.hasFormat('code'),
    mark: selection.hasFormat('highlight'),
    superscript: selection.hasFormat('superscript'),
    subscript: selection.hasFormat('subscript'),
    table,
    callout,
    link: $findMatchingParent(selection.anchor.getNode(), $isLinkNode) !== null,
  };
}

function isSame(a: SelectionState, b: SelectionState): boolean {
  return (
    a.block === b.block &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.strikethrough === b.strikethrough &&
    a.code === b.code &&
    a.mark === b.mark &&
    a.superscript === b.superscript &&
    a.subscript === b.subscript &&
    a.table?.hasHeadingRow === b.table?.hasHeadingRow &&
    a.callout === b.callout &&
    a.link === b.link
  );
}
