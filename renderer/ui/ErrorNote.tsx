import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import './error-note.css';

interface Props {
  /** The sentence for the person. */
  readonly children: ReactNode;
  /** The failure's code, for those who report it. */
  readonly code?: string;
  readonly onRetry?: () => void;
}

export function ErrorNote({ children, code, onRetry }: Props) {
  return (
    <div className="ui-error" role="alert">
      <TriangleAlert aria-hidden className="ui-error__icon" size={17} />
      <div className="ui-error__words">
        {children}
        {code !== undefined && <code className="ui-error__code">{code}</code>}
      </div>
      {onRetry && (
        <Button size="s" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
