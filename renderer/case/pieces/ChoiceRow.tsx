import { type ReactNode, useId } from 'react';
import './choice-row.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value | null;
  readonly onValue: (value: Value) => void;
  readonly renderValue: (value: Value) => ReactNode;
  /** What the one that is chosen means. */
  readonly hint?: string;
}

/** One of a few, all of which are seen at once. */
export function ChoiceRow<Value extends string>(props: Props<Value>) {
  const { label, values, value, onValue, renderValue, hint } = props;
  const id = useId();
  return (
    <fieldset className="choice-row" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className="case-label">{label}</legend>
      <div className="choice-row__choices">
        {values.map((one) => (
          <label key={one} className="choice-row__choice">
            <input type="radio" name={id} checked={one === value} onChange={() => onValue(one)} />
            {renderValue(one)}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="case-hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
