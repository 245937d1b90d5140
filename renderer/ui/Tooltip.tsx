import { Tooltip as Parts } from 'radix-ui';
import type { ReactElement } from 'react';
import './tooltip.css';

interface Props {
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** One element that takes a ref and pointer and focus handlers. */
  readonly children: ReactElement;
}

/** Names what has no words of its own. It only repeats: nothing may be said in a tooltip alone. */
export function Tooltip({ label, shortcut, side = 'bottom', children }: Props) {
  return (
    <Parts.Provider delayDuration={500} disableHoverableContent>
      <Parts.Root>
        <Parts.Trigger asChild>{children}</Parts.Trigger>
        <Parts.Portal>
          <Parts.Content className="ui-tooltip" side={side} sideOffset={6} collisionPadding={8}>
            {label}
            {shortcut !== undefined && <kbd className="ui-tooltip__keys">{shortcut}</kbd>}
          </Parts.Content>
        </Parts.Portal>
      </Parts.Root>
    </Parts.Provider>
  );
}
