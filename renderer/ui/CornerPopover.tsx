import { Popover } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import './popover.css';
import './corner-popover.css';

interface Props {
  readonly label: string;
  readonly side: 'top' | 'bottom';
  /** The corner's; the far one of what is read from right to left is at the start. */
  readonly align?: 'start' | 'end';
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A popover at the far end of what it is mounted in, which has to be positioned. Mounted means open. It gives the focus
 * back when it closes, unless something else took it.
 */
export function CornerPopover({ label, side, align = 'end', className, onClose, children }: Props) {
  const [before] = useState(() => document.activeElement);
  const returnFocus = (event: Event) => {
    event.preventDefault();
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  return (
    <Popover.Root open onOpenChange={(open) => open || onClose()}>
      <Popover.Anchor className="corner-popover-anchor" data-side={side} data-align={align} />
      <Popover.Portal>
        <Popover.Content
          className={`ui-popover ${className}`}
          aria-label={label}
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={returnFocus}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
