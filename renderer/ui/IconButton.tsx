import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Tooltip } from './Tooltip.tsx';
import './icon-button.css';

interface Props extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** What it does, for the tooltip and for those who hear the window. */
  readonly label: string;
  readonly icon: LucideIcon;
  /** Shown in the tooltip, as a person reads it: `Ctrl+B`. */
  readonly shortcut?: string | undefined;
  /** Present for a button that switches something on and off. */
  readonly pressed?: boolean;
  readonly size?: 's' | 'm';
}

export function IconButton({ label, icon: Icon, shortcut, pressed, size = 'm', className, ...rest }: Props) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        {...rest}
        className={`ui-icon-button ui-icon-button--${size} ${className ?? ''}`.trim()}
      >
        <Icon aria-hidden size={size === 's' ? 15 : 17} />
      </button>
    </Tooltip>
  );
}
