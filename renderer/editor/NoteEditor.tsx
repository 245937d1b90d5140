import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionEditorComposer } from '@lexical/react/LexicalExtensionEditorComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, type LexicalEditorWithDispose } from 'lexical';
import { type ReactNode, useEffect, useState } from 'react';
import { FootnoteCard } from './extensions/footnote/FootnoteCard.tsx';
import { openFootnote } from './extensions/footnote/footnote-state.ts';
import { closeLink } from './extensions/link/link-extension.ts';
import { LinkCard } from './extensions/link/LinkCard.tsx';
import { sourceOf, useQuotationSource } from './extensions/quotation/passages.tsx';
import { OPEN_QUOTATION } from './extensions/quotation/quotation-extension.ts';
import { SlashMenu } from './extensions/slash-menu/SlashMenu.tsx';
import { useTextCommands } from './use-text-commands.ts';
import './note-text.css';

interface HostProps {
  readonly editor: LexicalEditorWithDispose;
  readonly children: ReactNode;
}

/** Puts an editor that lives elsewhere on screen; what is inside knows it by its context. */
export function EditorHost({ editor, children }: HostProps) {
  return <LexicalExtensionEditorComposer initialEditor={editor}>{children}</LexicalExtensionEditorComposer>;
}

const PLACEHOLDER = 'Write here, or quote a passage from the reader.';

/** The text of the note, to be written in, with the cards that belong to places in it. */
export function NoteEditor({ editable }: { editable: boolean }) {
  const [editor] = useLexicalComposerContext();
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  useTextCommands(editable);
  useOpenedQuotations();
  useEffect(() => editor.setEditable(editable), [editor, editable]);
  useEffect(
    () => () => {
      openFootnote(editor, null);
      closeLink(editor);
    },
    [editor],
  );
  return (
    <div className="note-text-frame" ref={setFrame}>
      <ContentEditable
        className="note-text"
        aria-label="Text of the note"
        aria-multiline
        {...(editable
          ? {
              'aria-placeholder': PLACEHOLDER,
              placeholder: <div className="note-text-placeholder">{PLACEHOLDER}</div>,
            }
          : {})}
      />
      {editable && <FootnoteCard />}
      {editable && <LinkCard />}
      {editable && frame && <SlashMenu parent={frame} />}
    </div>
  );
}

/** Enter on a selected quotation opens its source, as its button does. */
function useOpenedQuotations(): void {
  const [editor] = useLexicalComposerContext();
  const { passages, open } = useQuotationSource();
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_QUOTATION,
        (id) => {
          const passage = passages.find(id).value;
          if (passage) open(sourceOf(passage));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, passages, open],
  );
}
