import { Popover } from 'radix-ui';
import { type ReactElement, useRef } from 'react';
import { TagChecklist, type TagChoice } from './TagChecklist.tsx';
import './popover.css';
import './tag-picker.css';

interface Props extends TagChoice {
  /** One button that opens it. */
  readonly trigger: ReactElement;
  /** What it chooses for: "Tags of this passage". */
  readonly label: string;
  readonly side?: 'top' | 'bottom';
  readonly align?: 'start' | 'end';
}

/** Tags to tick, in a popover under a button. Every tick holds at once. */
export function TagPicker({ trigger, label, side = 'bottom', align = 'start', ...choice }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Popover.Root>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="ui-popover tag-picker"
          aria-label={label}
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            field.current?.focus();
          }}
        >
          <TagChecklist label={label} field={field} {...choice} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
