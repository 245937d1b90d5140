import { Tags } from 'lucide-react';
import { useState } from 'react';
import type { NoteSummary } from '#shared/model/note.ts';
import type { TagUse } from '#shared/model/tag.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useNoteExporting } from '../bridge/note-exporting.tsx';
import { useOrganisation } from '../bridge/organisation.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { MergeTagDialog } from './MergeTagDialog.tsx';
import { NameDialog } from './NameDialog.tsx';
import { TagRow } from './TagRow.tsx';
import './all-tags.css';

type Step =
  | { readonly kind: 'all' }
  | { readonly kind: 'new' }
  | { readonly kind: 'rename'; readonly tag: TagUse }
  | { readonly kind: 'merge'; readonly tag: TagUse };

const ALL: Step = { kind: 'all' };

interface Props {
  /** All that the library holds. */
  readonly notes: readonly NoteSummary[];
  readonly onClose: () => void;
}

/** All tags of the library: their names and colours, how much has them, and the ways to make one of two. */
export function AllTagsDialog({ notes, onClose }: Props) {
  const { exportNotes } = useNoteExporting();
  const { call } = useLibrary();
  const { tags } = useOrganisation();
  const [step, setStep] = useState<Step>(ALL);
  const [problem, setProblem] = useState<string | null>(null);
  const back = () => setStep(ALL);
  const attempt = (act: Promise<unknown>) => {
    setProblem(null);
    act.catch((error: unknown) => setProblem(sentenceFor(error)));
  };

  const exportOf = ({ id }: TagUse) => {
    const tagged = notes.filter(
      (note) => note.trashedAt === null && !note.template && note.tags.includes(id),
    );
    if (tagged.length === 0) return null;
    return () => {
      onClose();
      exportNotes(tagged.map((note) => note.id));
    };
  };

  if (step.kind === 'new') {
    return (
      <NameDialog
        title="New tag"
        label="Name of the tag"
        name=""
        act="Make"
        onName={(name) => call('tags.create', name, null)}
        onClose={back}
      />
    );
  }
  if (step.kind === 'rename') {
    return (
      <NameDialog
        title="Rename tag"
        label="Name of the tag"
        name={step.tag.name}
        act="Rename"
        onName={(name) => call('tags.rename', step.tag.id, name)}
        onClose={back}
      />
    );
  }
  if (step.kind === 'merge') return <MergeTagDialog tag={step.tag} onClose={back} />;
  return (
    <Dialog
      open
      title="Tags"
      onClose={onClose}
      footer={<Button onClick={() => setStep({ kind: 'new' })}>New tag…</Button>}
    >
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      {tags.length === 0 ? (
        <EmptyState title="No tags yet" icon={Tags}>
          <p>Give a document, a note or a passage a tag, and find everything that has it with the filter.</p>
        </EmptyState>
      ) : (
        <ul className="all-tags">
          {tags.map((tag) => (
            <TagRow
              key={tag.id}
              tag={tag}
              onRename={() => setStep({ kind: 'rename', tag })}
              onMerge={tags.length > 1 ? () => setStep({ kind: 'merge', tag }) : null}
              onExport={exportOf(tag)}
              onColour={(colour) => attempt(call('tags.recolour', tag.id, colour))}
              onDelete={() => attempt(call('tags.delete', tag.id))}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
