import { BookOpenText } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useImporting } from './Importing.tsx';

/** The first thing a person sees of a new library. */
export function EmptyLibrary() {
  const { chooseFiles, addSample } = useImporting();
  return (
    <EmptyState
      title="Bring in your first documents"
      icon={BookOpenText}
      actions={
        <>
          <Button variant="primary" onClick={chooseFiles}>
            Import documents…
          </Button>
          <Button onClick={addSample}>Add sample documents</Button>
        </>
      }
    >
      <p>
        Drop files or folders anywhere on this window, or paste a text or a page. Texts, web pages, PDF,
        office files, books, transcripts and mail are read.
      </p>
    </EmptyState>
  );
}
