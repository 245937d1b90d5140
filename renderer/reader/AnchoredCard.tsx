import { Popover } from 'radix-ui';
import { type ReactNode, useMemo, useState } from 'react';
import './anchored-card.css';

export interface Anchor {
  /** Where the card points, asked again whenever things move. */
  readonly rect: () => DOMRect;
  /** An element inside the scrolling text, by which scrolling is noticed. */
  readonly within: Element;
}

interface Props {
  readonly anchor: Anchor;
  readonly label: string;
  readonly role?: 'dialog' | 'toolbar' | 'tooltip';
  readonly side: 'top' | 'bottom';
  /** Whether the card takes the focus when it opens and gives it back when it closes. */
  readonly takesFocus: boolean;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small card beside a place in the text. Mounted means open. It never traps the focus. */
export function AnchoredCard({ anchor, label, role, side, takesFocus, className, onClose, children }: Props) {
  const reference = useMemo(
    () => ({ current: { getBoundingClientRect: anchor.rect, contextElement: anchor.within } }),
    [anchor],
  );
  const [before] = useState(() => document.activeElement);
  const boundary = useMemo(() => paneOf(anchor.within), [anchor]);
  // Outside of the panes: where a card lies over the edge between two, a press on it would drag the edge.
  const main = useMemo(() => anchor.within.closest('main'), [anchor]);
  const giveFocus = (event: Event) => {
    if (!takesFocus) event.preventDefault();
  };
  const returnFocus = (event: Event) => {
    event.preventDefault();
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (takesFocus && isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  return (
    <Popover.Root open onOpenChange={(open) => open || onClose()}>
      <Popover.Anchor virtualRef={reference} />
      <Popover.Portal container={main}>
        <Popover.Content
          className={`anchored-card ${className ?? ''}`}
          role={role ?? 'dialog'}
          aria-label={label}
          side={side}
          sideOffset={8}
          collisionPadding={12}
          collisionBoundary={boundary}
          hideWhenDetached
          onEscapeKeyDown={keepWhileWriting}
          onOpenAutoFocus={giveFocus}
          onCloseAutoFocus={returnFocus}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Escape in a field takes back what was written there. */
function keepWhileWriting(event: KeyboardEvent): void {
  if (event.target instanceof HTMLTextAreaElement) event.preventDefault();
}

/** In pixels: what a card needs not to become a column of single words. */
const ROOM_ENOUGH = 440;

/** The card keeps to its pane, unless that is too narrow for it; then it may lie over the others. */
function paneOf(within: Element): Element | null {
  const pane = within.closest('[data-reader-scroller]');
  return pane && pane.clientWidth >= ROOM_ENOUGH ? pane : null;
}

export function anchorAt(element: Element): Anchor {
  return { rect: () => element.getBoundingClientRect(), within: element };
}
