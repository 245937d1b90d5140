import {
  ArrowUpRight,
  Copy,
  Highlighter,
  Link2,
  MessageSquare,
  MessageSquareQuote,
  Quote,
  Spline,
  UserRoundPlus,
  UserRoundSearch,
  WholeWord,
} from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '#shared/model/colour.ts';
import { useHighlightColours } from '../bridge/highlight-colours.tsx';
import { type Anchor, AnchoredCard } from './AnchoredCard.tsx';
import { useCarried } from './linking/use-carried.ts';
import type { MarkAct } from './mending/use-text-mending.tsx';
import { ColourSwatches } from './passages/ColourSwatches.tsx';
import { isTouched } from './pointer-kind.ts';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly anchor: Anchor;
  /** Makes them a footnote marker; null for words that hardly are one. */
  readonly mark: MarkAct | null;
  /** Of the highlight that covers exactly these words; null for none. */
  readonly colour: HighlightColour | null;
  readonly onHighlight: () => void;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onQuote: () => void;
  readonly onRefer: () => void;
  readonly onCopy: () => void;
  readonly onComment: () => void;
  /** The words become the second end of a link. */
  readonly linking: boolean;
  readonly onLink: () => void;
  readonly onWholeSentences: () => void;
  /** Makes a name of them, or says whose they are. */
  readonly onName: () => void;
  /** Asks what they mean for a claim. */
  readonly onClaim: () => void;
  /** Asks who says them. */
  readonly onStatement: () => void;
  readonly onClose: () => void;
}

/** What can be done with the words selected. Tab leads from the selection into it, Escape back. */
export function SelectionToolbar({ root, anchor, mark, colour, linking, onClose, ...on }: Props) {
  const { last, nameOf } = useHighlightColours();
  const buttons = useRef<HTMLDivElement>(null);
  const carried = useCarried(root);

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

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = HIGHLIGHT_COLOURS[Number(event.key) - 1];
    if (chosen) {
      on.onColour(chosen);
      return;
    }
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
      side={isTouched() ? 'bottom' : 'top'}
      takesFocus={false}
      className={`selection-toolbar ${carried ? 'selection-toolbar--away' : ''}`}
      onClose={onClose}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys move within the toolbar around it */}
      <div ref={buttons} onKeyDown={press} onMouseDown={keepSelection}>
        <div className="selection-toolbar-buttons">
          <button
            type="button"
            title={colour === null ? nameOf(last) : undefined}
            onClick={on.onHighlight}
            data-colour={last}
          >
            <Highlighter size={15} aria-hidden className={colour === null ? 'highlighter-pen' : undefined} />{' '}
            {colour === null ? 'Highlight' : 'Remove highlight'}
          </button>
          <ToolbarButton icon={<Quote size={15} aria-hidden />} onClick={on.onQuote}>
            Quote in note
          </ToolbarButton>
          <ToolbarButton icon={<ArrowUpRight size={15} aria-hidden />} onClick={on.onRefer}>
            Refer to in note
          </ToolbarButton>
          <ToolbarButton icon={<Copy size={15} aria-hidden />} onClick={on.onCopy}>
            Copy with reference
          </ToolbarButton>
          <ToolbarButton icon={<Spline size={15} aria-hidden />} onClick={on.onLink}>
            {linking ? 'Link here' : 'Link…'}
          </ToolbarButton>
          {mark && (
            <ToolbarButton icon={<Link2 size={15} aria-hidden />} onClick={mark.onAct}>
              {mark.label}
            </ToolbarButton>
          )}
        </div>
        <div className="selection-toolbar-buttons">
          <ColourSwatches
            label="Highlight in a colour"
            chosen={colour === null ? [] : [colour]}
            hasKeys
            onChoose={on.onColour}
          />
          <ToolbarButton icon={<MessageSquare size={15} aria-hidden />} onClick={on.onComment}>
            Comment
          </ToolbarButton>
          <ToolbarButton icon={<WholeWord size={15} aria-hidden />} onClick={on.onWholeSentences}>
            Whole sentence
          </ToolbarButton>
          <ToolbarButton icon={<UserRoundPlus size={15} aria-hidden />} onClick={on.onName}>
            Name…
          </ToolbarButton>
          <ToolbarButton icon={<MessageSquareQuote size={15} aria-hidden />} onClick={on.onClaim}>
            Claim…
          </ToolbarButton>
          <ToolbarButton icon={<UserRoundSearch size={15} aria-hidden />} onClick={on.onStatement}>
            Who says this…
          </ToolbarButton>
        </div>
      </div>
    </AnchoredCard>
  );
}

interface ToolbarButtonProps {
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function ToolbarButton({ icon, onClick, children }: ToolbarButtonProps) {
  return (
    <button type="button" onClick={onClick}>
      {icon} {children}
    </button>
  );
}

function keepSelection(event: { preventDefault: () => void }) {
  event.preventDefault();
}
