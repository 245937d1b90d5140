import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  Bold,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Redo2,
  Superscript,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { Toolbar } from 'radix-ui';
import type { MouseEvent, ReactNode } from 'react';
import { shortcutOf } from '../bridge/shortcut-words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { StyleMenu } from './StyleMenu.tsx';
import { TableMenu } from './TableMenu.tsx';
import { actFromButton, actInText, type TextAct } from './text-acts.ts';
import { useSelectionState } from './use-selection-state.ts';
import './note-toolbar.css';

/** The buttons above a note. `children` come last, at the far end. */
export function NoteToolbar({ editable, children }: { editable: boolean; children: ReactNode }) {
  const state = useSelectionState();
  const { block } = state;
  return (
    <Toolbar.Root className="note-toolbar" aria-label="Formatting">
      <div className="note-toolbar__group">
        <StyleMenu current={block} disabled={!editable} />
        <Act act="bold" label="Bold" icon={Bold} pressed={state.bold} disabled={!editable} />
        <Act act="italic" label="Italic" icon={Italic} pressed={state.italic} disabled={!editable} />
      </div>
      <div className="note-toolbar__group">
        <Act
          act="bullet-list"
          label="Bulleted list"
          icon={List}
          pressed={block === 'bullet'}
          disabled={!editable}
        />
        <Act
          act="number-list"
          label="Numbered list"
          icon={ListOrdered}
          pressed={block === 'number'}
          disabled={!editable}
        />
        <Act
          act="check-list"
          label="Check list"
          icon={ListChecks}
          pressed={block === 'check'}
          disabled={!editable}
        />
        <Act
          act="block-quote"
          label="Block quote"
          icon={TextQuote}
          pressed={block === 'quote'}
          disabled={!editable}
        />
      </div>
      <div className="note-toolbar__group">
        <Act act="link" label="Link" icon={Link} pressed={state.link} disabled={!editable} />
        <Act act="footnote" label="Footnote" icon={Superscript} disabled={!editable} />
        <TableMenu table={state.table} disabled={!editable} />
        <MoreMenu state={state} disabled={!editable} />
      </div>
      <div className="note-toolbar__group note-toolbar__group--history">
        <Act act="undo" label="Undo" icon={Undo2} disabled={!editable || !state.canUndo} />
        <Act act="redo" label="Redo" icon={Redo2} disabled={!editable || !state.canRedo} />
      </div>
      <div className="note-toolbar__group note-toolbar__group--end">{children}</div>
    </Toolbar.Root>
  );
}

interface ActProps {
  readonly act: TextAct;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly pressed?: boolean;
  readonly disabled: boolean;
}

function Act({ act, label, icon, pressed, disabled }: ActProps) {
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
          if (detail === 0) actFromButton(editor, act);
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
