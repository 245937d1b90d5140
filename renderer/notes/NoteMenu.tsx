import { Ellipsis, FileOutput, FolderOutput, History, LayoutTemplate, Spline } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import type { CommandId } from '#shared/commands/commands.ts';
import { useCommandBoard } from '../bridge/commands.tsx';
import { useLinking } from '../bridge/linking.tsx';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';

/** What can be done with a note as a whole. */
export function NoteMenu({ isTemplate }: { isTemplate: boolean }) {
  const shortcutOf = useShortcutOf();
  const board = useCommandBoard();
  const linking = useLinking().held !== null;
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
        { ...run('link-note'), label: linking ? 'Link here' : 'Link note to…', icon: Spline },
        { ...run('versions'), label: 'Earlier versions…', icon: History },
        {
          ...run('use-as-template'),
          label: isTemplate ? 'No longer a template' : 'Use as template',
          icon: LayoutTemplate,
        },
        { kind: 'separator' },
        { ...run('export-note'), label: 'Export note…', icon: FileOutput },
        { ...run('export-all'), label: 'Export all notes…', icon: FolderOutput },
      ]}
    />
  );
}
