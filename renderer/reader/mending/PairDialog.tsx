import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Direction, Footnote } from '#shared/model/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { firstWords, isolated } from './repair-words.ts';
import { likelyNote, notesMatching } from './notes-matching.ts';
import './mending.css';

interface Props {
  /** What the marker consists of. */
  readonly words: string;
  /** The note that it leads to already; null where it leads to none. */
  readonly paired: Footnote | null;
  readonly footnotes: readonly Footnote[];
  /** Of the notes. */
  readonly direction: Direction;
  readonly onPair: (note: Footnote) => void;
  /** Says that it leads to no note; null for words that are no marker yet. */
  readonly onUnpair: (() => void) | null;
  readonly onClose: () => void;
}

/** More cannot be looked through; what is typed narrows them down. */
const MOST_SHOWN = 100;

/** Asks which note a marker refers to. */
export function PairDialog(props: Props) {
  const { words, paired, footnotes, direction, onPair, onUnpair, onClose } = props;
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [query, setQuery] = useState('');
  const matching = notesMatching(footnotes, query);
  const shown = matching.slice(0, MOST_SHOWN);
  const [at, setAt] = useState(() => likelyNote(words, paired, footnotes));
  const here = Math.min(at, shown.length - 1);
  const active = shown[here];

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      const next = (here + step + shown.length) % shown.length;
      setAt(next);
      document.getElementById(optionId(listId, next))?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      onPair(active);
    }
  };
  return (
    <Dialog
      open
      title={`Which note does “${isolated(words)}” refer to?`}
      onClose={onClose}
      firstField={field}
      footer={
        <>
          {onUnpair && (
            <Button className="pair-unpair" onClick={onUnpair}>
              {paired ? `It does not refer to note ${isolated(paired.label)}` : 'This is no marker'}
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={!active} onClick={() => active && onPair(active)}>
            Pair
          </Button>
        </>
      }
    >
      <input
        ref={field}
        className="pair-field"
        role="combobox"
        aria-label="Find a note by its label or its words"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(listId, here)}
        placeholder="Label or words of the note"
        dir="auto"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={listId} className="pair-notes" role="listbox" aria-label="Notes" dir={direction}>
        {shown.map((note, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above moves through them
          <div
            key={note.ordinal}
            id={optionId(listId, index)}
            className="pair-note"
            role="option"
            tabIndex={-1}
            aria-selected={note === active}
            onPointerMove={() => setAt(index)}
            onClick={() => onPair(note)}
          >
            <bdi className="pair-label">{note.label}</bdi>
            <span className="pair-words" dir="auto">
              {firstWords(note.text, 90)}
            </span>
            {note === paired && <bdi className="pair-now">now</bdi>}
            {note.markers.length === 0 && <bdi className="pair-now">no marker</bdi>}
          </div>
        ))}
      </div>
      <p className="report-quiet" role="status">
        {matching.length === 0 && 'No note has these words.'}
        {matching.length > shown.length && `${matching.length - shown.length} more: type to find them.`}
      </p>
    </Dialog>
  );
}

function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
