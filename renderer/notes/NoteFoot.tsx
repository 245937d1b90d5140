import { Check } from 'lucide-react';
import type { SaveStatus } from './autosave.ts';
import type { NoteSession } from './note-session.ts';
import { useNoteCounts } from './use-note-counts.ts';
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
  const { words, quotations } = useNoteCounts(session.editor);
  return (
    <footer className="note-foot">
      <output className="note-foot__status" data-status={readOnly ? 'read-only' : kind}>
        {kind === 'saved' && !readOnly && <Check aria-hidden size={13} />}
        {readOnly ? 'This library can only be read' : WORDS[kind]}
      </output>
      <span className="note-foot__counts">
        {[
          ...(words > 0 ? [count(words, 'word')] : []),
          ...(quotations > 0 ? [count(quotations, 'quotation')] : []),
        ].join(' · ')}
      </span>
    </footer>
  );
}

function count(number: number, of: string): string {
  return `${number.toLocaleString('en')} ${of}${number === 1 ? '' : 's'}`;
}
