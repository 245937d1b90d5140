import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Heading } from 'lucide-react';
import { DropdownMenu, Toolbar } from 'radix-ui';
import { shortcutOf } from '../bridge/shortcut-words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuEntries } from '../ui/menu-entries.tsx';
import '../ui/menu.css';
import { type BlockStyle, TOGGLE_BLOCK } from './extensions/blocks/blocks-extension.ts';

const STYLES: readonly { readonly style: BlockStyle; readonly label: string }[] = [
  { style: 'paragraph', label: 'Paragraph' },
  { style: 'h1', label: 'Large heading' },
  { style: 'h2', label: 'Heading' },
  { style: 'h3', label: 'Small heading' },
];

interface Props {
  readonly current: BlockStyle | null;
  readonly disabled: boolean;
}

/** What kind of heading a block is. After the choice the focus goes back into the text, not to the button. */
export function StyleMenu({ current, disabled }: Props) {
  const [editor] = useLexicalComposerContext();
  const isHeading = current === 'h1' || current === 'h2' || current === 'h3';
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Toolbar.Button asChild disabled={disabled}>
          <IconButton
            label="Heading"
            icon={Heading}
            size="s"
            shortcut={shortcutOf('heading')}
            className={isHeading ? 'note-toolbar__set' : ''}
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
          <MenuEntries
            parts={DropdownMenu}
            entries={STYLES.map(({ style, label }) => ({
              kind: 'choice',
              label,
              checked: style === current,
              onSelect: () => {
                if (style !== current) editor.dispatchCommand(TOGGLE_BLOCK, style);
              },
            }))}
          />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
