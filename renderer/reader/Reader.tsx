import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { ReaderTarget } from '../bridge/targets.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { later } from '../ui/later.tsx';
import { useReadingKey } from './mending/use-reading-key.ts';
import type { OpenedProps } from './OpenedDocument.tsx';
import './reader.css';
import './reader-text.css';
import './reader-notes.css';

const OpenedDocument = later(async () => (await import('./OpenedDocument.tsx')).OpenedDocument);

interface Props extends Omit<OpenedProps, 'target' | 'follow' | 'announce'> {
  readonly target: ReaderTarget | null;
  /** Opens a text that takes the place of the open one. */
  readonly onReplace: (target: ReaderTarget) => void;
}

/** One document, typeset for long reading. */
export function Reader({ target, ...others }: Props) {
  const [said, announce] = useState('');
  const { key, follow } = useReadingKey(target?.revisionId, others.onReplace);
  return (
    <div className="reader">
      {target ? (
        <OpenedDocument key={key} target={target} {...others} follow={follow} announce={announce} />
      ) : (
        <div className="reader-waiting">
          <EmptyState title="Nothing open" icon={BookOpen}>
            <p>
              Choose a document in the library to read it here. Select words in it to highlight them or to
              quote them in a note.
            </p>
          </EmptyState>
        </div>
      )}
      <output className="reader-said">{said}</output>
    </div>
  );
}
