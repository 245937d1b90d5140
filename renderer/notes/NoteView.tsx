import { useLayoutEffect, useRef, useState } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { useCommand } from '../bridge/commands.tsx';
import { NoteFindBar } from '../editor/extensions/find/NoteFindBar.tsx';
import { FootnoteList } from '../editor/extensions/footnote/FootnoteList.tsx';
import { EditorHost, NoteEditor } from '../editor/NoteEditor.tsx';
import { NoteToolbar } from '../editor/NoteToolbar.tsx';
import { NoteFoot } from './NoteFoot.tsx';
import { NoteLinks } from './NoteLinks.tsx';
import { NoteMenu } from './NoteMenu.tsx';
import { NoteTags } from './NoteTags.tsx';
import type { NoteSession } from './note-session.ts';
import { SaveProblem } from './SaveProblem.tsx';
import { TemplateBar } from './templates/TemplateBar.tsx';
import { useTemplate } from './templates/use-template.ts';
import { TitleField } from './TitleField.tsx';
import { useNoteInUse } from './use-note-in-use.ts';
import { useNoteLinking } from './use-note-linking.ts';
import { VersionsDialog } from './VersionsDialog.tsx';

interface Props {
  readonly session: NoteSession;
  readonly readOnly: boolean;
  /** A quotation is about to be put in, and takes the caret with it. */
  readonly isQuotationComing: boolean;
  /** What had the focus when the note was asked for. Whoever has moved on since is left alone. */
  readonly focusedBefore: Element | null;
  readonly onOpenNote: (id: NoteId) => void;
}

/** An open note: its toolbar, its words, and whether they are saved. */
export function NoteView({ session, readOnly, isQuotationComing, focusedBefore, onOpenNote }: Props) {
  const { editor } = session;
  const [versionsShown, setVersionsShown] = useState(false);
  const title = useRef<HTMLTextAreaElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const inUse = useNoteInUse();
  const isTemplate = useTemplate(session.noteId, readOnly);
  useCommand('versions', () => setVersionsShown(true));
  useNoteLinking(session.noteId);

  const startsNew = !readOnly && !isQuotationComing && session.isUntouched();
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isWaiting = activeElement === focusedBefore || activeElement === document.body;
    if (startsNew && isWaiting) title.current?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- only when the note comes on screen
  }, [session]);

  return (
    <EditorHost editor={editor}>
      <NoteToolbar editable={!readOnly}>
        <NoteMenu isTemplate={isTemplate} />
      </NoteToolbar>
      {isTemplate && <TemplateBar noteId={session.noteId} onOpenNote={onOpenNote} />}
      <SaveProblem session={session} onOpenNote={onOpenNote} />
      <NoteFindBar scroller={scroller} inUse={inUse} editable={!readOnly} />
      <div ref={scroller} className="note-pane__scroller">
        <div className="note-pane__sheet">
          <TitleField session={session} readOnly={readOnly} field={title} />
          {!readOnly && <NoteTags noteId={session.noteId} />}
          <NoteEditor editable={!readOnly} />
          <FootnoteList />
          <NoteLinks noteId={session.noteId} />
        </div>
      </div>
      <NoteFoot session={session} readOnly={readOnly} />
      {versionsShown && (
        <VersionsDialog session={session} readOnly={readOnly} onClose={() => setVersionsShown(false)} />
      )}
    </EditorHost>
  );
}
