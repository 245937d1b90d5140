import type { LucideIcon } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';
import { IconButton } from './IconButton.tsx';
import './popover.css';
import './beside-popover.css';

interface Props {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string | undefined;
  /** What it sets is set to something: the button says so. */
  readonly isUsed?: boolean;
  readonly className?: string;
  /** Between the button and it, in pixels: to the end of the pane that the button stands in. */
  readonly offset: number;
  /** Where writing can begin at once. */
  readonly firstField?: RefObject<HTMLInputElement | null>;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** When it has closed, and the focus is back at the button. */
  readonly onClosed?: () => void;
  readonly children: ReactNode;
}

/** A button in the head of a list, and beside the list what it opens: the list stays in view while one chooses. */
export function BesidePopover(props: Props) {
  const { label, icon, shortcut, isUsed = false, className = '', offset, firstField } = props;
  const { open, onOpen, onClosed, children } = props;
  return (
    <Popover.Root open={open} onOpenChange={onOpen}>
      <Popover.Trigger asChild>
        <IconButton
          label={isUsed ? `${label}, in use` : label}
          icon={icon}
          size="s"
          shortcut={shortcut}
          className={isUsed ? 'beside-popover__button--used' : ''}
        />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={`ui-popover beside-popover ${className}`}
          aria-label={label}
          side="right"
          align="start"
          sideOffset={offset}
          collisionPadding={8}
          onOpenAutoFocus={(event) => {
            if (!firstField) return;
            event.preventDefault();
            firstField.current?.focus();
          }}
          onCloseAutoFocus={onClosed}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
