import { useLayoutEffect, useRef, useState } from 'react';
import type { DroppedText } from '#shared/model/report.ts';
import type { Block } from '#shared/model/text.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { MenuEntry } from '../../ui/menu-entries.tsx';
import { useReadingView } from '../reading-view.ts';
import { topRow } from '../reveal.ts';
import { firstWords } from './repair-words.ts';
import type { Mending } from './use-mending.ts';
import './mending.css';

interface Props {
  readonly dropped: readonly DroppedText[];
  /** All of the text. */
  readonly blocks: readonly Block[];
  readonly mending: Mending | null;
}

/** What of the file is in no block, with the way back into the text. */
export function DroppedPieces({ dropped, blocks, mending }: Props) {
  /** The words that were just put back; null when nothing was, or when that was undone. */
  const [putBack, setPutBack] = useState<string | null>(null);
  const isBack = putBack !== null && !dropped.some(({ text }) => text === putBack);
  const canUndo = isBack && mending !== null && !mending.busy;
  const told = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  // The button that was pressed is gone, and the focus with it.
  useLayoutEffect(() => {
    if (!canUndo || !pressed.current) return;
    pressed.current = false;
    told.current?.querySelector('button')?.focus();
  }, [canUndo]);

  const takeBack = (index: number, before: number | null) => {
    const words = dropped[index]?.text ?? '';
    pressed.current = true;
    void mending?.repair({ kind: 'take-back', dropped: index, before }).then((done) => {
      if (done) setPutBack(words);
    });
  };
  const undo = () => {
    void mending?.undo().then((done) => {
      if (done) setPutBack(null);
    });
  };
  return (
    <>
      <p className="report-quiet">
        {dropped.length === 0
          ? 'Nothing of the file is left out.'
          : 'These words stand in the file but are not part of the text. The original file keeps them.'}
      </p>
      {isBack && (
        <p ref={told} className="put-back" role="status">
          <span>“{firstWords(putBack)}” is part of the text now.</span>
          <Button size="s" disabled={!canUndo} onClick={undo}>
            Undo
          </Button>
        </p>
      )}
      <ul className="report-dropped">
        {dropped.map((piece, index) => (
          <li key={index}>
            <div className="dropped-head">
              <span className="report-reason">{piece.reason}</span>
              {mending && !piece.cut && piece.text.trim() !== '' && (
                <PutBack
                  piece={piece}
                  blocks={blocks}
                  busy={mending.busy}
                  onPut={(before) => takeBack(index, before)}
                />
              )}
            </div>
            <pre dir="auto">{wordsOf(piece)}</pre>
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsOf({ text }: DroppedText): string {
  const words = wordsAlone(text).trim();
  return words === '' && text.trim() !== '' ? 'A picture' : words;
}

interface PutBackProps {
  readonly piece: DroppedText;
  readonly blocks: readonly Block[];
  readonly busy: boolean;
  readonly onPut: (before: number | null) => void;
}

function PutBack({ piece, blocks, busy, onPut }: PutBackProps) {
  const { scroller } = useReadingView();
  const body = blocks.filter((block) => block.footnote === null);
  const { before } = piece;
  const entries: MenuEntry[] = [];
  if (before !== undefined) {
    entries.push({
      kind: 'action',
      label: 'At its place',
      onSelect: () => onPut(before < body.length ? before : null),
    });
  }
  entries.push({ kind: 'action', label: 'At the end of the text', onSelect: () => onPut(null) });
  const read = body[blockBeingRead(scroller.current) ?? -1];
  if (read) {
    entries.push({
      kind: 'action',
      label: `Before “${firstWords(wordsAlone(read.text), 32)}”`,
      onSelect: () => onPut(read.ordinal),
    });
  }
  return (
    <Menu
      align="end"
      entries={entries}
      trigger={
        <Button
          size="s"
          variant="quiet"
          disabled={busy}
          aria-label={`Put “${firstWords(wordsOf(piece))}” back into the text`}
        >
          Put it back…
        </Button>
      }
    />
  );
}

/** Ordinal of the block that has the selection, else of the one at the top of the view. */
function blockBeingRead(scroller: HTMLElement | null): number | null {
  const selected = document.getSelection()?.anchorNode?.parentElement?.closest<HTMLElement>('[data-row]');
  const row = scroller && (selected && scroller.contains(selected) ? selected : topRow(scroller));
  return row ? Number(row.dataset['row']) : null;
}
