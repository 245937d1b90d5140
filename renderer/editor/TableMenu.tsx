import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Table2 } from 'lucide-react';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import { actInText, type TextAct } from './text-acts.ts';
import { ToolbarMenu } from './ToolbarMenu.tsx';
import type { SelectionState } from './use-selection-state.ts';
import { useTableCommands } from './use-text-commands.ts';

interface Props {
  readonly table: SelectionState['table'];
  readonly disabled: boolean;
}

/** Makes a table, or changes the one with the caret. */
export function TableMenu({ table, disabled }: Props) {
  const shortcutOf = useShortcutOf();
  const [editor] = useLexicalComposerContext();
  useTableCommands(!disabled, table !== null);
  const action = (act: TextAct, label: string, danger = false): MenuEntry => ({
    kind: 'action',
    label,
    shortcut: shortcutOf(act),
    danger,
    onSelect: () => actInText(editor, act),
  });
  const change: readonly MenuEntry[] = [
    action('row-above', 'Row above'),
    action('row-below', 'Row below'),
    action('column-before', 'Column before'),
    action('column-after', 'Column after'),
    { kind: 'separator' },
    {
      kind: 'choice',
      label: 'Heading row',
      checked: table?.hasHeadingRow ?? false,
      onSelect: () => actInText(editor, 'heading-row'),
    },
    { kind: 'separator' },
    action('delete-row', 'Delete row'),
    action('delete-column', 'Delete column'),
    action('delete-table', 'Delete table', true),
  ];
  return (
    <ToolbarMenu
      label="Table"
      icon={Table2}
      set={table !== null}
      disabled={disabled}
      entries={table === null ? [action('table', 'Insert table')] : change}
    />
  );
}
