import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LucideIcon } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import type { MouseEvent } from 'react';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { actFromButton, actInText, type TextAct } from './text-acts.ts';

interface Props {
  readonly act: TextAct;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Leads the focus into the text from the keyboard too: the toolbar belongs to the selection there. */
  readonly leadsIntoText?: boolean;
}

/** A button of a toolbar, which acts on the text of the note. */
export function ActButton({ act, label, icon, pressed, disabled = false, leadsIntoText = false }: Props) {
  const shortcutOf = useShortcutOf();
  const [editor] = useLexicalComposerContext();
  return (
    <Toolbar.Button asChild disabled={disabled}>
      <IconButton
        label={label}
        icon={icon}
        size="s"
        shortcut={shortcutOf(act)}
        {...(pressed === undefined ? {} : { pressed })}
        onMouseDown={keepFocus}
        onClick={({ detail }) => {
          if (detail === 0 && !leadsIntoText) actFromButton(editor, act);
          else actInText(editor, act);
        }}
      />
    </Toolbar.Button>
  );
}

/** A press of the mouse would take the caret out of the text that the button is for. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
