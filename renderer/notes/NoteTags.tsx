import type { NoteId } from '#shared/model/ids.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { useTagging } from '../bridge/use-tagging.ts';
import { TagLine } from '../ui/TagLine.tsx';

/** The tags of the note under its title. Those that stand in its text are taken away there. */
export function NoteTags({ noteId }: { noteId: NoteId }) {
  const thing = { kind: 'note', id: noteId } as const;
  const own = useAnswer('tags.of', [thing], ['notes.changed', 'tags.changed']).value;
  const { given = [], written = [] } = own ?? {};
  const choice = useTagging([thing], [...new Set([...given, ...written])]);
  return (
    <div className="note-pane__tags">
      <TagLine label="Tags of this note" {...choice} fixed={written} />
    </div>
  );
}
