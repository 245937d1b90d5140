import {
  Bold,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  Redo2,
  Superscript,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { Toolbar } from 'radix-ui';
import type { ReactNode } from 'react';
import { ActButton } from './ActButton.tsx';
import { InsertMenu } from './InsertMenu.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { StyleMenu } from './StyleMenu.tsx';
import { TableMenu } from './TableMenu.tsx';
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
        <ActButton act="bold" label="Bold" icon={Bold} pressed={state.bold} disabled={!editable} />
        <ActButton act="italic" label="Italic" icon={Italic} pressed={state.italic} disabled={!editable} />
      </div>
      <div className="note-toolbar__group">
        <ActButton
          act="bullet-list"
          label="Bulleted list"
          icon={List}
          pressed={block === 'bullet'}
          disabled={!editable}
        />
        <ActButton
          act="number-list"
          label="Numbered list"
          icon={ListOrdered}
          pressed={block === 'number'}
          disabled={!editable}
        />
        <ActButton
          act="check-list"
          label="Check list"
          icon={ListChecks}
          pressed={block === 'check'}
          disabled={!editable}
        />
        <ActButton
          act="block-quote"
          label="Block quote"
          icon={TextQuote}
          pressed={block === 'quote'}
          disabled={!editable}
        />
      </div>
      <div className="note-toolbar__group">
        <ActButton act="link" label="Link" icon={Link} pressed={state.link} disabled={!editable} />
        <ActButton act="footnote" label="Footnote" icon={Superscript} disabled={!editable} />
        <TableMenu table={state.table} disabled={!editable} />
        <InsertMenu state={state} disabled={!editable} />
        <MoreMenu state={state} disabled={!editable} />
      </div>
      <div className="note-toolbar__group note-toolbar__group--history">
        <ActButton act="undo" label="Undo" icon={Undo2} disabled={!editable || !state.canUndo} />
        <ActButton act="redo" label="Redo" icon={Redo2} disabled={!editable || !state.canRedo} />
      </div>
      <div className="note-toolbar__group note-toolbar__group--end">{children}</div>
    </Toolbar.Root>
  );
}
