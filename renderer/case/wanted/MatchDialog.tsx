import { Import } from 'lucide-react';
import { workInWords } from '#shared/citing/in-words.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { WantedSource } from '#shared/model/source-graph.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useCommandBoard } from '../../bridge/commands.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { type Choice, FilterList } from '../../ui/FilterList.tsx';
import { Spinner } from '../../ui/Spinner.tsx';

interface Props {
  readonly wanted: WantedSource;
  readonly onMatch: (document: DocumentId, title: string) => void;
  readonly onClose: () => void;
}

interface DocumentChoice extends Choice {
  readonly id: DocumentId;
  readonly title: string;
}

const MOST = 40;

/** Lets the document be chosen that a wanted work is, those that it may be first. */
export function MatchDialog({ wanted, onMatch, onClose }: Props) {
  const board = useCommandBoard();
  const documents = useAnswer('documents.list', [], ['documents.changed']);
  const reasons = new Map(wanted.suggestions.map(({ documentId, reason }) => [documentId, reason]));
  const held = (documents.value ?? [])
    .filter(({ trashedAt }) => trashedAt === null)
    .map((document): DocumentChoice => {
      const { id, title, authors } = document;
      const reason = reasons.get(id);
      return {
        key: id,
        id,
        title,
        words: authors.length === 0 ? title : `${title} · ${workInWords(document)}`,
        ...(reason === undefined ? {} : { aside: reason }),
      };
    });
  const choices = [...held.filter(({ id }) => reasons.has(id)), ...held.filter(({ id }) => !reasons.has(id))];
  const importIt = () => {
    onClose();
    board.run('import');
  };
  return (
    <Dialog
      open
      title="Which document is it?"
      description={wanted.called}
      onClose={onClose}
      footer={
        <>
          <Button icon={Import} onClick={importIt}>
            Import…
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      {documents.state === 'failed' && (
        <ErrorNote onRetry={documents.refresh}>{sentenceFor(documents.error)}</ErrorNote>
      )}
      {documents.state === 'loading' && <Spinner label="Listing the documents" />}
      {documents.state === 'ready' && (
        <div className="wanted-choices">
          <FilterList
            label="Documents of the library"
            entries={choices}
            current={null}
            most={MOST}
            field={takeFocus}
            onChoose={({ id, title }) => {
              onMatch(id, title);
              onClose();
            }}
          />
        </div>
      )}
    </Dialog>
  );
}

/** It comes once the documents are there, when the dialog has the focus itself already. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}
