import { Popover } from 'radix-ui';
import { type ReactNode, useMemo } from 'react';
import '../ui/popover.css';
import './text-card.css';

interface Props {
  /** Where in the text the card belongs, asked again whenever things move. */
  readonly place: () => DOMRect;
  readonly label: string;
  /** Told when the focus or a press goes elsewhere. */
  readonly onClose: () => void;
  readonly onEscape: () => void;
  readonly children: ReactNode;
}

/** A small card beside a place in the note. Mounted means open. Where the focus goes afterwards is its owner's affair. */
export function TextCard({ place, label, onClose, onEscape, children }: Props) {
  const anchor = useMemo(() => ({ current: { getBoundingClientRect: place } }), [place]);
  return (
    <Popover.Root open onOpenChange={(open) => open || onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          className="ui-popover text-card"
          aria-label={label}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onEscapeKeyDown={(event) => {
            event.preventDefault();
            onEscape();
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
