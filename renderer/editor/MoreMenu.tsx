import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Ellipsis } from 'lucide-react';
import type { MenuEntry } from '../ui/menu-entries.tsx';
import { actInText, type TextAct } from './text-acts.ts';
import { ToolbarMenu } from './ToolbarMenu.tsx';
import type { SelectionState } from './use-selection-state.ts';

interface Props {
  readonly state: SelectionState;
  readonly disabled: boolean;
}

/** How words can look, and what deserves no button. */
export function MoreMenu({ state, disabled }: Props) {
  const [editor] = useLexicalComposerContext();
  const choice = (
    act: TextAct,
    label: string,
    checked: boolean,
  ): MenuEntry & { readonly kind: 'choice' } => ({
    kind: 'choice',
    label,
    checked,
    onSelect: () => actInText(editor, act),
  });
  const choices = [
    choice('code-block', 'Code', state.block === 'code'),
    choice('mark', 'Highlighted words', state.mark),
    choice('strikethrough', 'Strikethrough', state.strikethrough),
    choice('superscript', 'Superscript', state.superscript),
    choice('subscript', 'Subscript', state.subscript),
  ];
  return (
    <ToolbarMenu
      label="More formatting"
      icon={Ellipsis}
      set={choices.some(({ checked }) => checked)}
      disabled={disabled}
      entries={choices}
    />
  );
}
