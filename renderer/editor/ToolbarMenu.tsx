import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LucideIcon } from 'lucide-react';
import { DropdownMenu, Toolbar } from 'radix-ui';
import { useRef } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { type MenuEntry, MenuEntries } from '../ui/menu-entries.tsx';
import '../ui/menu.css';

interface Props {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string | undefined;
  /** Whether one of its entries holds at the selection. */
  readonly set: boolean;
  readonly disabled: boolean;
  readonly entries: readonly MenuEntry[];
}

/**
 * A button of the toolbar that opens a menu. What was chosen is done when the menu is gone, for it may open a card, which
 * takes the focus; without a choice the focus goes back into the text, not to the button.
 */
export function ToolbarMenu({ label, icon, shortcut, set, disabled, entries }: Props) {
  const [editor] = useLexicalComposerContext();
  const chosen = useRef<(() => void) | null>(null);
  const atClose = (entry: MenuEntry): MenuEntry =>
    'onSelect' in entry
      ? {
          ...entry,
          onSelect: () => {
            chosen.current = entry.onSelect;
          },
        }
      : entry;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Toolbar.Button asChild disabled={disabled}>
          <IconButton
            label={label}
            icon={icon}
            size="s"
            shortcut={shortcut}
            className={set ? 'note-toolbar__set' : ''}
          />
        </Toolbar.Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="ui-menu"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          loop
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const choice = chosen.current;
            chosen.current = null;
            if (choice === null) editor.focus();
            else choice();
          }}
        >
          <MenuEntries parts={DropdownMenu} entries={entries.map(atClose)} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
