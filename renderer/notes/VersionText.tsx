import { useEffect, useState } from 'react';
import type { Note } from '#shared/model/note.ts';
import { FootnoteList } from '../editor/extensions/footnote/FootnoteList.tsx';
import { buildNoteEditor } from '../editor/note-editor-state.ts';
import { EditorHost, NoteEditor } from '../editor/NoteEditor.tsx';

/** A version as it looked, to be read. Mount it anew for another version. */
export function VersionText({ note }: { note: Note }) {
  const [editor] = useState(() => buildNoteEditor(note.state));
  useEffect(() => {
    // React's strict mode mounts twice; the editor has to outlive the first time.
    let mounted = false;
    queueMicrotask(() => {
      mounted = true;
    });
    return () => {
      if (mounted) editor.dispose();
    };
  }, [editor]);
  return (
    <EditorHost editor={editor}>
      <h3 className="versions__heading" dir="auto">
        {note.title === '' ? 'Untitled note' : note.title}
      </h3>
      <NoteEditor editable={false} />
      <FootnoteList />
    </EditorHost>
  );
}
