import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LucideIcon } from 'lucide-react';
import { DropdownMenu, Toolbar } from 'radix-ui';
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

/** A button of the toolbar that opens a menu. After the choice the focus goes back into the text, not to the button. */
export function ToolbarMenu({ label, icon, shortcut, set, disabled, entries }: Props) {
  const [editor] = useLexicalComposerContext();
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
            editor.focus();
          }}
        >
          <MenuEntries parts={DropdownMenu} entries={entries} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
