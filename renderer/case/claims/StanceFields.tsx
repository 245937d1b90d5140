import { useId } from 'react';
import { CLAIM_TYPES, type ClaimType, type Stance, STANCES } from '#shared/model/case.ts';
import { ChoiceRow } from '../pieces/ChoiceRow.tsx';
import { DateField } from '../pieces/DateField.tsx';
import { StanceMark } from '../pieces/StanceMark.tsx';
import { STANCE_MEANINGS } from '../pieces/stance-words.ts';
import { VALUE_HINTS, valueProblem } from './evidence-draft.ts';
import { TYPE_WORDS } from './type-words.ts';
import '../../ui/field.css';

interface StanceProps {
  readonly stance: Stance;
  readonly onStance: (stance: Stance) => void;
}

/** What words mean for a claim. */
export function StanceField({ stance, onStance }: StanceProps) {
  return (
    <ChoiceRow
      label="What the words mean for it"
      values={STANCES}
      value={stance}
      onValue={onStance}
      renderValue={(one) => <StanceMark stance={one} />}
      hint={`It ${STANCE_MEANINGS[stance]}.`}
    />
  );
}

interface ValueProps {
  readonly type: ClaimType;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** What words give for what the claim asks: a number, a date, a name. */
export function ValueField({ type, value, onValue }: ValueProps) {
  const id = useId();
  if (type === 'date') return <DateField label="Which date it gives" words={value} onWords={onValue} />;
  const problem = valueProblem(type, value);
  return (
    <div className="case-field-frame">
      <label className="case-label" htmlFor={id}>
        {VALUE_LABELS[type]}
      </label>
      <input
        id={id}
        type="text"
        className="ui-field"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        placeholder={VALUE_HINTS[type]}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => onValue(target.value)}
      />
      <p id={`${id}-problem`} className="case-hint case-hint--problem" aria-live="polite">
        {problem}
      </p>
    </div>
  );
}

const VALUE_LABELS: Readonly<Record<Exclude<ClaimType, 'date'>, string>> = {
  number: 'How many it gives',
  place: 'Which place it gives',
  person: 'Whom it names',
  'yes/no': 'Yes or no',
  free: 'What it gives',
};

interface TypeProps {
  readonly type: ClaimType;
  readonly onType: (type: ClaimType) => void;
  readonly disabled?: boolean;
}

/** What a claim asks for: values of one type are held against each other. */
export function TypeField({ type, onType, disabled = false }: TypeProps) {
  return (
    <label className="case-field-frame">
      <span className="case-label">It is about a</span>
      <select
        className="ui-field"
        disabled={disabled}
        value={type}
        onChange={({ target }) => onType(CLAIM_TYPES.find((one) => one === target.value) ?? type)}
      >
        {CLAIM_TYPES.map((one) => (
          <option key={one} value={one}>
            {TYPE_WORDS[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
