import { Check } from 'lucide-react';
import { FlawList } from '../editor/extensions/flaws/FlawList.tsx';
import { useCommandBoard } from '../bridge/commands.tsx';
import { NoteOutline } from './NoteOutline.tsx';
import type { SaveStatus } from './autosave.ts';
import type { NoteSession } from './note-session.ts';
import { useNoteCounts } from './use-note-counts.ts';
import { useSelectedWords } from './use-selected-words.ts';
import { useSaveStatus } from './use-note-sessions.ts';

const WORDS: Readonly<Record<SaveStatus['kind'], string>> = {
  saved: 'Saved',
  changed: 'Saving…',
  saving: 'Saving…',
  failed: 'Not saved',
  blocked: 'Not saved',
};

/** Says quietly that everything is saved, and how much there is. */
export function NoteFoot({ session, readOnly }: { session: NoteSession; readOnly: boolean }) {
  const { kind } = useSaveStatus(session);
  const { words, quotations, headings } = useNoteCounts(session.editor);
  const selected = useSelectedWords(session.editor);
  const board = useCommandBoard();
  return (
    <footer className="note-foot">
      <output className="note-foot__status" data-status={readOnly ? 'read-only' : kind}>
        {kind === 'saved' && !readOnly && <Check aria-hidden size={13} />}
        {readOnly ? 'This library can only be read' : WORDS[kind]}
      </output>
      {!readOnly && <FlawList />}
      <NoteOutline editor={session.editor} available={headings > 0} />
      <span className="note-foot__counts">
        {[
          ...(selected > 0 ? [`${selected.toLocaleString('en')} of ${count(words, 'word')}`] : []),
          ...(selected === 0 && words > 0 ? [count(words, 'word')] : []),
          ...(quotations > 0 ? [count(quotations, 'quotation')] : []),
        ].join(' · ')}
        {headings > 0 && (
          <button
            type="button"
            className="note-foot__outline"
            aria-haspopup="dialog"
            onClick={() => board.run('outline')}
          >
            Outline
          </button>
        )}
      </span>
    </footer>
  );
}

function count(number: number, of: string): string {
  return `${number.toLocaleString('en')} ${of}${number === 1 ? '' : 's'}`;
}
