import { ClipboardPaste, FileInput, FilePlus2, LibraryBig, ListChecks, Plus } from 'lucide-react';
import { useCommandBoard } from '../bridge/commands.tsx';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { useImporting } from '../documents/Importing.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';

export function AddMenu() {
  const shortcutOf = useShortcutOf();
  const board = useCommandBoard();
  const { outcomes, addSample, showSummary } = useImporting();
  return (
    <Menu
      align="end"
      trigger={<IconButton label="Add to the library" icon={Plus} />}
      entries={[
        {
          kind: 'action',
          label: 'Import Documents…',
          icon: FileInput,
          shortcut: shortcutOf('import'),
          onSelect: () => board.run('import'),
        },
        {
          kind: 'action',
          label: 'Import from Clipboard',
          icon: ClipboardPaste,
          shortcut: shortcutOf('paste-document'),
          onSelect: () => board.run('paste-document'),
        },
        { kind: 'action', label: 'Add Sample Documents', icon: LibraryBig, onSelect: addSample },
        { kind: 'separator' },
        {
          kind: 'action',
          label: 'New Note',
          icon: FilePlus2,
          shortcut: shortcutOf('new-note'),
          onSelect: () => board.run('new-note'),
        },
        { kind: 'separator' },
        {
          kind: 'action',
          label: 'Summary of the Last Import…',
          icon: ListChecks,
          disabled: outcomes === null,
          onSelect: () => showSummary(true),
        },
      ]}
    />
  );
}
