import { type LucideIcon, X } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import './selection-bar.css';

export interface SelectionAct {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onAct: () => void;
}

interface Props {
  readonly count: number;
  readonly acts: readonly SelectionAct[];
  readonly onClear: () => void;
}

/** Under a list in which several rows are chosen: how many, and what can be done with them. */
export function SelectionBar({ count, acts, onClear }: Props) {
  return (
    <div className="selection-bar" role="toolbar" aria-label="With what is selected">
      <span className="selection-bar__count" role="status">
        {count.toLocaleString('en')} selected
      </span>
      <IconButton label="Select nothing" icon={X} size="s" onClick={onClear} />
      <span className="selection-bar__acts">
        {acts.map(({ label, icon, onAct }) => (
          <IconButton key={label} label={label} icon={icon} size="s" onClick={onAct} />
        ))}
      </span>
    </div>
  );
}
