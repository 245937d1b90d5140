import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { openNode } from '../node-card/opened-node.ts';

interface Props {
  readonly title: string;
  readonly line?: string | null;
  readonly problem?: string | null;
  readonly children?: ReactNode;
  /** The node whose card can be opened from here. */
  readonly edits?: NodeKey;
  readonly onOpen?: () => void;
}

/** What a reference points to, with the way there. */
export function ReferencePreview({ title, line, problem, children, edits, onOpen }: Props) {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const canEdit = edits !== undefined && editable;
  return (
    <>
      <p className="reference-preview__title" dir="auto">
        {title}
      </p>
      {line != null && line !== '' && (
        <p className="reference-preview__line" dir="auto">
          {line}
        </p>
      )}
      {problem != null && <p className="reference-preview__problem">{problem}</p>}
      {children}
      {(canEdit || onOpen) && (
        <div className="reference-preview__acts">
          {canEdit && (
            <Button size="s" variant="quiet" tabIndex={-1} onClick={() => openNode(editor, edits)}>
              Edit… <kbd className="reference-preview__keys">F2</kbd>
            </Button>
          )}
          {onOpen && (
            <Button size="s" variant="quiet" tabIndex={-1} onClick={onOpen}>
              Open <kbd className="reference-preview__keys">Enter</kbd>
            </Button>
          )}
        </div>
      )}
    </>
  );
}
