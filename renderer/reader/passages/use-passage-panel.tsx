import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { PassageUse } from '#shared/model/passage.ts';
import type { Block, Footnote } from '#shared/model/text.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { useRemembered } from '../../ui/remembered.ts';
import { type Anchor, anchorAt } from '../AnchoredCard.tsx';
import { focusOn, type Places } from '../use-places.ts';
import { ColourNamesDialog } from './ColourNamesDialog.tsx';
import { PassagePanel } from './PassagePanel.tsx';

interface Parts {
  readonly root: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly passages: readonly PassageUse[];
  readonly places: Pick<Places, 'reveal'>;
  /** Opens the card of a passage beside its line. */
  readonly onOpen: (passage: PassageUse, anchor: Anchor) => void;
}

/** The list of a document's passages, which stays open beside the text until it is closed, and the names of colours. */
export function usePassagePanel({ root, blocks, footnotes, passages, places, onOpen }: Parts): {
  readonly panel: ReactNode;
  readonly naming: ReactNode;
} {
  const [isOpen, setOpen] = useRemembered('passage-list', (kept) => kept === true);
  const [isNaming, setNaming] = useState(false);
  /** Whether the list was just asked for, and takes the focus. */
  const wanted = useRef(false);
  const before = useRef<Element | null>(null);

  const focusPanel = () => {
    const panel = panelOf(root.current);
    const first =
      panel?.querySelector<HTMLElement>('[data-line][tabindex="0"]') ?? panel?.querySelector('button');
    first?.focus();
  };
  useEffect(() => {
    if (isOpen && wanted.current) focusPanel();
    wanted.current = false;
  });
  const close = () => {
    setOpen(false);
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    else
      root.current?.querySelector<HTMLElement>('[data-start][tabindex="0"]')?.focus({ preventScroll: true });
  };
  useCommand('passages', () => {
    const panel = panelOf(root.current);
    if (panel?.contains(document.activeElement)) close();
    else {
      before.current = document.activeElement;
      if (panel) focusPanel();
      else {
        wanted.current = true;
        setOpen(true);
      }
    }
  });
  useCommand('colour-names', () => setNaming(true));

  const go = ({ position }: PassageUse, panel: HTMLElement) => {
    places.reveal({ start: position.start, end: position.end });
    if (getComputedStyle(panel).position !== 'absolute') return;
    // It lies over the text, which is to be read now.
    setOpen(false);
    if (root.current) focusOn(root.current, position);
  };
  return {
    panel: isOpen && (
      <PassagePanel
        passages={passages}
        blocks={blocks}
        footnotes={footnotes}
        onGo={go}
        onOpen={(passage, line) => onOpen(passage, anchorAt(line))}
        onNames={() => setNaming(true)}
        onClose={close}
      />
    ),
    naming: isNaming && <ColourNamesDialog onClose={() => setNaming(false)} />,
  };
}

/** The list beside this text; other views may have theirs. */
function panelOf(root: HTMLElement | null): HTMLElement | null {
  return root?.closest('.reader-columns')?.querySelector<HTMLElement>('.passage-panel') ?? null;
}
