import { LayoutTemplate } from 'lucide-react';
import type { NoteId } from '#shared/model/ids.ts';
import { useCommandBoard } from '../../bridge/commands.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFromTemplate } from './use-from-template.ts';
import './templates.css';

interface Props {
  readonly noteId: NoteId;
  readonly onOpenNote: (id: NoteId) => void;
}

/** Says that the open note is a template: what is changed in it changes what new notes begin with. */
export function TemplateBar({ noteId, onOpenNote }: Props) {
  const board = useCommandBoard();
  const begin = useFromTemplate(onOpenNote);
  return (
    <aside className="template-bar" aria-label="Template">
      <p className="template-bar__words">
        <LayoutTemplate aria-hidden size={15} />
        <span>New notes can begin with this one.</span>
      </p>
      <div className="template-bar__acts">
        <Button size="s" variant="quiet" onClick={() => board.run('use-as-template')}>
          No longer
        </Button>
        <Button size="s" onClick={() => begin(noteId)}>
          New note from it
        </Button>
      </div>
    </aside>
  );
}
