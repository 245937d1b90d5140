import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useState } from 'react';
import { useShortcutOf } from '../../../bridge/own-shortcuts.tsx';
import { JumpList } from '../../../ui/JumpList.tsx';
import { goToFlaw } from './go-to-flaw.ts';
import { useFlaws } from './use-flaws.ts';
import './flaws.css';

/** How much of the note is to be looked at, with a list of it. Draws nothing when all is well. */
export function FlawList() {
  const [editor] = useLexicalComposerContext();
  const shown = useFlaws();
  const [listed, setListed] = useState(false);
  const keys = useShortcutOf()('next-finding');
  if (shown.length === 0) return null;
  return (
    <span className="flaw-list">
      <button
        type="button"
        className="flaw-list__count"
        aria-haspopup="dialog"
        title={keys === undefined ? undefined : `Next finding: ${keys}`}
        onClick={() => setListed(true)}
      >
        {shown.length === 1 ? '1 finding' : `${shown.length.toLocaleString('en')} findings`}
      </button>
      {listed && (
        <JumpList
          label="Findings"
          entries={shown.map(({ id, flaw, words }) => ({ key: id, words, depth: 0, flaw }))}
          current={null}
          side="top"
          align="start"
          onChoose={({ flaw }) => goToFlaw(editor, flaw)}
          onClose={() => setListed(false)}
        />
      )}
    </span>
  );
}
