import type { ReactNode } from 'react';
import './toggle-chip.css';

interface Props {
  readonly pressed: boolean;
  /** What things of the kind are drawn as; faint while they are not shown. */
  readonly sign?: ReactNode;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A kind of thing that a drawing shows or leaves out. */
export function ToggleChip({ pressed, sign, onToggle, children }: Props) {
  return (
    <button type="button" className="toggle-chip" aria-pressed={pressed} onClick={onToggle}>
      {sign !== undefined && <span className="toggle-chip__sign">{sign}</span>}
      {children}
    </button>
  );
}
