import { LayoutTemplate, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useFromTemplate } from './use-from-template.ts';
import './templates.css';

interface Props {
  readonly onOpenNote: (id: NoteId) => void;
}

/** Chooses what a new note begins with. Answers the command for it. */
export function Templates({ onOpenNote }: Props) {
  const [shown, setShown] = useState(false);
  useCommand('new-from-template', () => setShown(true));
  return shown && <TemplatesDialog onOpenNote={onOpenNote} onClose={() => setShown(false)} />;
}

function TemplatesDialog({ onOpenNote, onClose }: Props & { readonly onClose: () => void }) {
  const { call } = useLibrary();
  const tellFailure = useTellFailure();
  const templates = useAnswer('notes.templates', [], ['notes.changed']);
  const begin = useFromTemplate(onOpenNote);
  const close = (then: () => void) => () => {
    onClose();
    then();
  };
  return (
    <Dialog open title="New note from a template" width="s" onClose={onClose}>
      {templates.state === 'loading' && <Spinner label="Reading the templates" />}
      {templates.state === 'failed' && (
        <ErrorNote onRetry={templates.refresh}>{sentenceFor(templates.error)}</ErrorNote>
      )}
      {templates.value?.length === 0 && (
        <EmptyState title="No templates yet" icon={LayoutTemplate}>
          <p>
            Open a note and choose <em>Use as template</em> in its menu. New notes can then begin with its
            text; where it says <code>{'{{date}}'}</code> they have the day on which they are made.
          </p>
        </EmptyState>
      )}
      {templates.value && templates.value.length > 0 && (
        <ul className="templates">
          {templates.value.map((template) => (
            <TemplateRow
              key={template.id}
              template={template}
              onUse={close(() => begin(template.id))}
              onEdit={close(() => onOpenNote(template.id))}
              onEnd={() => {
                call('notes.setTemplate', template.id, false).catch(tellFailure);
              }}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

interface RowProps {
  readonly template: NoteSummary;
  readonly onUse: () => void;
  readonly onEdit: () => void;
  readonly onEnd: () => void;
}

function TemplateRow({ template: { title, opening }, onUse, onEdit, onEnd }: RowProps) {
  const name = title === '' ? 'Untitled note' : title;
  return (
    <li className="templates__row">
      <button type="button" className="templates__use" dir="auto" onClick={onUse}>
        <span className="templates__title">{name}</span>
        <span className="templates__opening">{opening.replaceAll(/\s+/g, ' ').trim()}</span>
      </button>
      <IconButton label={`Edit the template “${name}”`} icon={Pencil} size="s" onClick={onEdit} />
      <IconButton label={`“${name}” is no longer a template`} icon={X} size="s" onClick={onEnd} />
    </li>
  );
}
