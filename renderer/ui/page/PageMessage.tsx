import type { ReactNode } from 'react';
import './page.css';

/** What stands in place of a page that is not there yet, or cannot be. */
export function PageMessage({ children }: { children: ReactNode }) {
  return <div className="page page--message">{children}</div>;
}
