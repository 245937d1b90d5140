import type { NodeKey } from 'lexical';
import { Trash2 } from 'lucide-react';
import type { NoteId } from '#shared/model/ids.ts';
import { useLibraryLists, useListed } from '../../library-lists/library-lists.tsx';
import { ReferenceChip } from '../reference/ReferenceChip.tsx';
import { ReferencePreview } from '../reference/ReferencePreview.tsx';
import './note-link.css';

const MISSING = 'a note that is not in this library';

/** The title of the other note, as it is now. */
export function NoteLink({ nodeKey, noteId }: { nodeKey: NodeKey; noteId: NoteId | null }) {
  const { notes, openNote } = useLibraryLists();
  const note = useListed(notes, noteId ?? '');
  if (note === undefined) return <span className="reference reference-note">…</span>;
  if (note === null) {
    return (
      <ReferenceChip
        nodeKey={nodeKey}
        label={MISSING}
        className="reference-note"
        isMissing
        preview={null}
        onOpen={null}
      >
        {MISSING}
      </ReferenceChip>
    );
  }
  const title = note.title.trim() === '' ? 'Untitled note' : note.title;
  const isTrashed = note.trashedAt !== null;
  const open = isTrashed ? null : () => openNote(note.id);
  return (
    <ReferenceChip
      nodeKey={nodeKey}
      label={`Note: ${title}${isTrashed ? ', in the trash' : ''}`}
      className={isTrashed ? 'reference-note reference-note--trashed' : 'reference-note'}
      preview={
        <ReferencePreview
          title={title}
          line={note.opening}
          problem={isTrashed ? 'This note is in the trash.' : null}
          {...(open ? { onOpen: open } : {})}
        />
      }
      onOpen={open}
    >
      {isTrashed && <Trash2 size="0.85em" aria-hidden />}
      {title}
    </ReferenceChip>
  );
}
