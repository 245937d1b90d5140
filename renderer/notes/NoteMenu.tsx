import { Ellipsis, FileOutput, FolderOutput, History } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import type { CommandId } from '#shared/commands/commands.ts';
import { useCommandBoard } from '../bridge/commands.tsx';
import { shortcutOf } from '../bridge/shortcut-words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';

/** What can be done with a note as a whole. */
export function NoteMenu() {
  const board = useCommandBoard();
  const run = (id: CommandId) => ({
    kind: 'action' as const,
    shortcut: shortcutOf(id),
    onSelect: () => {
      board.run(id);
    },
  });
  return (
    <Menu
      align="end"
      trigger={
        <Toolbar.Button asChild>
          <IconButton label="More" icon={Ellipsis} size="s" />
        </Toolbar.Button>
      }
      entries={[
        { ...run('versions'), label: 'Earlier versions…', icon: History },
        { kind: 'separator' },
        { ...run('export-note'), label: 'Export note…', icon: FileOutput },
        { ...run('export-all'), label: 'Export all notes…', icon: FolderOutput },
      ]}
    />
  );
}
