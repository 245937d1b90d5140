import type { ReactNode } from 'react';
import './visually-hidden.css';

/** Words for those who hear the window. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="ui-visually-hidden">{children}</span>;
}
