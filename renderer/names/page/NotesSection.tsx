import { NotebookPen } from 'lucide-react';
import type { NoteId } from '#shared/model/ids.ts';
import type { NamePage } from '#shared/model/name.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useAfter } from '../../bridge/use-after.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LineList } from '../../ui/page/LineList.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';

interface Props {
  readonly page: NamePage;
  readonly onOpenNote: (id: NoteId) => void;
}

const NOTES_PAUSE_MS = 700;
const MOST = 10;

/** The notes that mention it. */
export function NotesSection({ page, onOpenNote }: Props) {
  const notes = useAnswer('names.notes', [page.id], ['names.changed']);
  useAfter(['notes.changed'], NOTES_PAUSE_MS, notes.refresh);
  if (notes.state === 'failed') {
    return (
      <PageSection title="In notes">
        <ErrorNote onRetry={notes.refresh}>{sentenceFor(notes.error)}</ErrorNote>
      </PageSection>
    );
  }
  const shown = (notes.value ?? []).filter(({ trashed }) => !trashed);
  if (notes.state === 'loading' || shown.length === 0) return null;
  return (
    <PageSection title="In notes" count={shown.length.toLocaleString('en')}>
      <LineList
        label="Notes that mention it"
        rows={shown}
        keyOf={({ id }) => id}
        most={MOST}
        renderRow={({ id, title }, line) => (
          <button type="button" className="page__go page__go--line" {...line} onClick={() => onOpenNote(id)}>
            <NotebookPen aria-hidden className="name-page__sign" size={14} />
            <bdi className="name-page__alias">{title.trim() === '' ? 'Untitled note' : title}</bdi>
          </button>
        )}
      />
    </PageSection>
  );
}
