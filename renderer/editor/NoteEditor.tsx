import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionEditorComposer } from '@lexical/react/LexicalExtensionEditorComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, type LexicalEditorWithDispose } from 'lexical';
import { type ReactNode, useEffect, useState } from 'react';
import { BlockHandle } from './extensions/block-move/BlockHandle.tsx';
import { useTypedCitations } from './extensions/citation/use-typed-citations.ts';
import { DateCard } from './extensions/date/DateCard.tsx';
import { editDate } from './extensions/date/date-state.ts';
import { FlawMarks } from './extensions/flaws/FlawMarks.tsx';
import { FootnoteCard } from './extensions/footnote/FootnoteCard.tsx';
import { openFootnote } from './extensions/footnote/footnote-state.ts';
import { closeLink } from './extensions/link/link-extension.ts';
import { LinkCard } from './extensions/link/LinkCard.tsx';
import { openNode } from './extensions/node-card/opened-node.ts';
import { useGivenPictures } from './extensions/picture/use-given-pictures.ts';
import { sourceOf, useQuotationSource } from './extensions/quotation/passages.tsx';
import { OPEN_QUOTATION } from './extensions/quotation/quotation-extension.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { Typeahead } from './typeahead/Typeahead.tsx';
import { useChoosers } from './use-choosers.ts';
import { useCopiedNote } from './use-copied-note.ts';
import { useForeignPaste } from './use-foreign-paste.ts';
import { useOpenedReferences } from './use-opened-references.ts';
import { FloatingToolbar } from './FloatingToolbar.tsx';
import { NodeCards } from './NodeCards.tsx';
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
  useCopiedNote();
  const isPasting = useForeignPaste(editable);
  useGivenPictures();
  useOpenedQuotations();
  useOpenedReferences();
  useEffect(() => editor.setEditable(editable), [editor, editable]);
  useEffect(
    () => () => {
      openFootnote(editor, null);
      openNode(editor, null);
      editDate(editor, null);
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
              'data-takes-pictures': '',
              'aria-placeholder': PLACEHOLDER,
              placeholder: <div className="note-text-placeholder">{PLACEHOLDER}</div>,
            }
          : {})}
      />
      {isPasting && <Spinner label="Pasting" />}
      {editable && frame && <FlawMarks frame={frame} />}
      {editable && <FootnoteCard />}
      {editable && <NodeCards />}
      {editable && <DateCard />}
      {editable && frame && <BlockHandle frame={frame} />}
      {editable && <FloatingToolbar />}
      {editable && <LinkCard />}
      {editable && frame && <Choosers frame={frame} />}
    </div>
  );
}

function Choosers({ frame }: { frame: HTMLElement }) {
  const choosers = useChoosers();
  useTypedCitations();
  return <Typeahead parent={frame} choosers={choosers} />;
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
