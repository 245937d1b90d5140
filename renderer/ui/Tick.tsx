import type { ReactNode } from 'react';
import './tick.css';

interface Props {
  readonly checked: boolean;
  readonly words: ReactNode;
  /** How many there are of it, at the far end of the line. */
  readonly count?: number;
  readonly onTick: (checked: boolean) => void;
}

/** A choice that holds or does not, with its words beside the box. */
export function Tick({ checked, words, count, onTick }: Props) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={({ target }) => onTick(target.checked)} />
      <bdi className="tick__words">{words}</bdi>
      {count !== undefined && <span className="tick__count">{count.toLocaleString('en')}</span>}
    </label>
  );
}
