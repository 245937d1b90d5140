import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Heading } from 'lucide-react';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { type BlockStyle, TOGGLE_BLOCK } from './extensions/blocks/blocks-extension.ts';
import { ToolbarMenu } from './ToolbarMenu.tsx';

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

/** What kind of heading a block is. */
export function StyleMenu({ current, disabled }: Props) {
  const shortcutOf = useShortcutOf();
  const [editor] = useLexicalComposerContext();
  return (
    <ToolbarMenu
      label="Heading"
      icon={Heading}
      shortcut={shortcutOf('heading')}
      set={current === 'h1' || current === 'h2' || current === 'h3'}
      disabled={disabled}
      entries={STYLES.map(({ style, label }) => ({
        kind: 'choice',
        label,
        checked: style === current,
        onSelect: () => {
          if (style !== current) editor.dispatchCommand(TOGGLE_BLOCK, style);
          editor.focus();
        },
      }))}
    />
  );
}
