import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Note } from '#shared/model/note.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChangedBlockView } from './ChangedBlockView.tsx';
import { countChanges, noteChanges } from './note-changes.ts';
import { versionBlocks } from './version-blocks.ts';
import './changes.css';

interface Props {
  readonly before: Pick<Note, 'title' | 'state'>;
  readonly after: Pick<Note, 'title' | 'state'>;
}

/** What was written and what was taken out between two versions, in the flow of the text. */
export function VersionChanges({ before, after }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const blocks = useMemo(() => noteChanges(blocksOf(before), blocksOf(after)), [before, after]);
  const count = useMemo(() => countChanges(blocks), [blocks]);

  const step = (by: 1 | -1) => {
    if (count === 0) return;
    const next = at === null ? (by === 1 ? 0 : count - 1) : (at + by + count) % count;
    setAt(next);
    const found = text.current?.querySelectorAll<HTMLElement>('[data-change]')[next];
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'center' });
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  });
  // Wherever in the dialog one stands.
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <div className="changes">
      <div className="changes__head">
        <output className="changes__count">{inWords(count, at)}</output>
        <IconButton
          label="Previous change"
          icon={ChevronUp}
          size="s"
          shortcut="Alt+↑"
          disabled={count === 0}
          onClick={() => step(-1)}
        />
        <IconButton
          label="Next change"
          icon={ChevronDown}
          size="s"
          shortcut="Alt+↓"
          disabled={count === 0}
          onClick={() => step(1)}
        />
      </div>
      <div ref={text} className="changes__text">
        {blocks.map((changed, index) => (
          // The list is made anew as a whole.
          <ChangedBlockView key={index} changed={changed} />
        ))}
      </div>
    </div>
  );
}

function inWords(count: number, at: number | null): string {
  if (count === 0) return 'The words are the same.';
  if (at !== null) return `Change ${(at + 1).toLocaleString('en')} of ${count.toLocaleString('en')}`;
  return count === 1 ? 'One change' : `${count.toLocaleString('en')} changes`;
}

function blocksOf({ title, state }: Pick<Note, 'title' | 'state'>) {
  return versionBlocks(title, parseNoteState(state));
}
