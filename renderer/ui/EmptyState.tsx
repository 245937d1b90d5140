import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty-state.css';

interface Props {
  readonly title: string;
  readonly icon?: LucideIcon;
  /** A sentence or two: what would be here, and how to get it here. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export function EmptyState({ title, icon: Icon, children, actions }: Props) {
  return (
    <div className="ui-empty">
      {Icon && <Icon aria-hidden className="ui-empty__icon" size={28} strokeWidth={1.5} />}
      <p className="ui-empty__title">{title}</p>
      {children !== undefined && <div className="ui-empty__text">{children}</div>}
      {actions !== undefined && <div className="ui-empty__actions">{actions}</div>}
    </div>
  );
}
