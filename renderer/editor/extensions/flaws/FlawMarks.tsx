import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { CircleAlert } from 'lucide-react';
import type { LexicalEditor, NodeKey } from 'lexical';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useCommand } from '../../../bridge/commands.tsx';
import { FlawCard } from './FlawCard.tsx';
import { FlawStateExtension, openFlaw } from './flaw-state.ts';
import { goToFlaw, stepFrom } from './go-to-flaw.ts';
import { type ShownFlaw, useFlaws } from './use-flaws.ts';
import './flaws.css';

/** A mark in the margin beside each block of the note that has something to look at, and the card of the one at hand. */
export function FlawMarks({ frame }: { frame: HTMLElement }) {
  const [editor] = useLexicalComposerContext();
  const shown = useFlaws();
  const openedId = useExtensionSignalValue(FlawStateExtension, 'opened');
  const opened = shown.find(({ id }) => id === openedId) ?? null;
  const byBlock = Map.groupBy(shown, ({ flaw }) => flaw.block);
  const tops = useTops(editor, frame, [...byBlock.keys()].join(' '));
  const isGone = openedId !== null && opened === null;

  // What it is about may be undone or mended elsewhere while its card is open.
  useEffect(() => {
    if (isGone) openFlaw(editor, null);
  }, [isGone, editor]);
  useEffect(() => () => openFlaw(editor, null), [editor]);

  const step = (by: 1 | -1) => () => {
    const next = stepFrom(editor, shown, openedId, by);
    if (next) goToFlaw(editor, next.flaw);
  };
  useCommand('next-finding', shown.length > 0 ? step(1) : null);
  useCommand('previous-finding', shown.length > 0 ? step(-1) : null);

  return (
    <>
      {[...byBlock].map(([block, flaws]) => {
        const top = tops.get(block);
        const [first] = flaws;
        if (top === undefined || !first) return null;
        return (
          <button
            key={block}
            type="button"
            className="flaw-mark"
            // The keys go from one to the next; a stop of the Tab key for each would bury the rest of the window.
            tabIndex={-1}
            aria-label={labelOf(flaws)}
            title={flaws.map(({ words }) => words).join('\n')}
            style={{ insetBlockStart: `${top}px` }}
            onClick={() => goToFlaw(editor, first.flaw)}
          >
            <CircleAlert aria-hidden size={14} />
          </button>
        );
      })}
      {opened && <FlawCard key={opened.id} shown={opened} all={shown} />}
    </>
  );
}

function labelOf(flaws: readonly ShownFlaw[]): string {
  const [first] = flaws;
  const more = flaws.length > 1 ? ` And ${flaws.length - 1} more in this block.` : '';
  return `Finding: ${first?.words ?? ''}${more}`;
}

/** Where the blocks begin, in CSS pixels below the top of the frame. `keys` are parted by spaces. */
function useTops(editor: LexicalEditor, frame: HTMLElement, keys: string): ReadonlyMap<NodeKey, number> {
  const [tops, setTops] = useState<ReadonlyMap<NodeKey, number>>(new Map());
  useLayoutEffect(() => {
    if (keys === '') return undefined;
    let request = 0;
    const measure = () => {
      request = 0;
      const base = frame.getBoundingClientRect().top;
      const measured = new Map(
        keys.split(' ').flatMap((key) => {
          const element = editor.getElementByKey(key);
          return element ? [[key, Math.round(element.getBoundingClientRect().top - base)] as const] : [];
        }),
      );
      setTops((former) => (isSame(former, measured) ? former : measured));
    };
    const measureSoon = () => {
      if (request === 0) request = requestAnimationFrame(measure);
    };
    measure();
    const stop = editor.registerUpdateListener(measureSoon);
    const resized = new ResizeObserver(measureSoon);
    resized.observe(frame);
    return () => {
      cancelAnimationFrame(request);
      stop();
      resized.disconnect();
    };
  }, [editor, frame, keys]);
  return tops;
}

function isSame(a: ReadonlyMap<NodeKey, number>, b: ReadonlyMap<NodeKey, number>): boolean {
  return a.size === b.size && [...a].every(([key, top]) => b.get(key) === top);
}
