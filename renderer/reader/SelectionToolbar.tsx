import { Copy, Highlighter, Link2, Quote } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { type Anchor, AnchoredCard } from './AnchoredCard.tsx';
import type { MarkAct } from './mending/use-text-mending.tsx';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly anchor: Anchor;
  /** Makes them a footnote marker; null for words that hardly are one. */
  readonly mark: MarkAct | null;
  readonly highlighted: boolean;
  readonly onHighlight: () => void;
  readonly onQuote: () => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** What can be done with the words selected. Tab leads from the selection into it, Escape back. */
export function SelectionToolbar({
  root,
  anchor,
  mark,
  highlighted,
  onHighlight,
  onQuote,
  onCopy,
  onClose,
}: Props) {
  const buttons = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = root.current;
    const enter = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      buttons.current?.querySelector('button')?.focus();
    };
    element?.addEventListener('keydown', enter);
    return () => element?.removeEventListener('keydown', enter);
  }, [root]);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const all = [...(buttons.current?.querySelectorAll('button') ?? [])];
    const here = all.findIndex((button) => button === document.activeElement);
    all.at((here + step) % all.length)?.focus();
  };

  return (
    <AnchoredCard
      anchor={anchor}
      label="Selected words"
      role="toolbar"
      side="top"
      takesFocus={false}
      className="selection-toolbar"
      onClose={onClose}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys move within the toolbar around it */}
      <div ref={buttons} className="selection-toolbar-buttons" onKeyDown={move} onMouseDown={keepSelection}>
        <button type="button" onClick={onHighlight}>
          <Highlighter size={15} aria-hidden /> {highlighted ? 'Remove highlight' : 'Highlight'}
        </button>
        <button type="button" onClick={onQuote}>
          <Quote size={15} aria-hidden /> Quote in note
        </button>
        <button type="button" onClick={onCopy}>
          <Copy size={15} aria-hidden /> Copy with reference
        </button>
        {mark && (
          <button type="button" onClick={mark.onAct}>
            <Link2 size={15} aria-hidden /> {mark.label}
          </button>
        )}
      </div>
    </AnchoredCard>
  );
}

function keepSelection(event: { preventDefault: () => void }) {
  event.preventDefault();
}
