import { Check } from 'lucide-react';
import { FlawList } from '../editor/extensions/flaws/FlawList.tsx';
import { useCommandBoard } from '../bridge/commands.tsx';
import { NoteOutline } from './NoteOutline.tsx';
import type { NoteSession } from './note-session.ts';
import { useNoteCounts } from './use-note-counts.ts';
import { useSelectedWords } from './use-selected-words.ts';
import { useSaving } from './use-note-sessions.ts';

const WORDS = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' } as const;

/** Says quietly that everything is saved, and how much there is. */
export function NoteFoot({ session, readOnly }: { session: NoteSession; readOnly: boolean }) {
  const { words, quotations, headings } = useNoteCounts(session.editor);
  const selected = useSelectedWords(session.editor);
  const board = useCommandBoard();
  return (
    <footer className="note-foot">
      <Saving session={session} readOnly={readOnly} />
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

/** By itself, for it changes with every save while somebody types. */
function Saving({ session, readOnly }: { session: NoteSession; readOnly: boolean }) {
  const saving = useSaving(session);
  return (
    <output className="note-foot__status" data-status={readOnly ? 'read-only' : saving}>
      {saving === 'saved' && !readOnly && <Check aria-hidden size={13} />}
      {readOnly ? 'This library can only be read' : WORDS[saving]}
    </output>
  );
}

function count(number: number, of: string): string {
  return `${number.toLocaleString('en')} ${of}${number === 1 ? '' : 's'}`;
}
