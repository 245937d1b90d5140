import { useId } from 'react';

interface Props {
  readonly chosen: 'text' | 'original';
  readonly onChoose: (side: 'text' | 'original') => void;
}

/** Where there is no room for both: which of them is shown. */
export function SideChoice({ chosen, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className="side-choice">
      <legend className="side-choice-legend">Shown</legend>
      {(['text', 'original'] as const).map((side) => (
        <label key={side} className="side-choice-one">
          <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
          <span>{side === 'text' ? 'Text' : 'Original'}</span>
        </label>
      ))}
    </fieldset>
  );
}
