import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import './button.css';

interface Props extends ComponentProps<'button'> {
  /** `primary` is the one thing to do here; `quiet` has no frame; `danger` takes something away. */
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 's' | 'm';
  readonly icon?: LucideIcon;
}

export function Button({ variant = 'plain', size = 'm', icon: Icon, className, children, ...rest }: Props) {
  const classes = `ui-button ui-button--${variant} ui-button--${size} ${className ?? ''}`;
  return (
    <button type="button" {...rest} className={classes.trim()}>
      {Icon && <Icon aria-hidden className="ui-button__icon" size={size === 's' ? 14 : 16} />}
      {children}
    </button>
  );
}
