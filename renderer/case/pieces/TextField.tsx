import { type Ref, useId } from 'react';
import '../../ui/field.css';
import './case-fields.css';

interface Props {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly placeholder?: string;
  /** In UTF-16 code units. */
  readonly longest?: number;
  /** Id of a `datalist` with what is offered. */
  readonly list?: string;
  readonly hint?: string;
  /** What is wrong with it; null for nothing. */
  readonly problem?: string | null;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Words on a line, with their label above and what is to be said of them below. */
export function TextField(props: Props) {
  const { label, words, onWords, placeholder, longest, list, hint, problem = null, ref } = props;
  const id = useId();
  return (
    <div className="case-field-frame">
      <label className="case-label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        type="text"
        className="ui-field"
        dir="auto"
        autoComplete="off"
        placeholder={placeholder}
        maxLength={longest}
        list={list}
        value={words}
        aria-invalid={problem !== null}
        aria-describedby={hint === undefined && problem === null ? undefined : `${id}-told`}
        onChange={({ target }) => onWords(target.value)}
      />
      <p
        id={`${id}-told`}
        className={problem === null ? 'case-hint' : 'case-hint case-hint--problem'}
        aria-live="polite"
      >
        {problem ?? hint}
      </p>
    </div>
  );
}
