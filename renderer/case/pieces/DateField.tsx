import { useId } from 'react';
import { edtfExplained } from '#shared/edtf/in-words.ts';
import { dateProblem, edtfOf } from './read-field.ts';
import '../../ui/field.css';
import './case-fields.css';

interface Props {
  readonly label: string;
  /** A date as people write one; `read-field.ts` reads it. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What stands below while nothing is written. */
  readonly hint?: string;
}

/** A date as people write one, with what will be kept told below it in three calendars. */
export function DateField({ label, words, onWords, hint }: Props) {
  const id = useId();
  const problem = dateProblem(words);
  const edtf = edtfOf(words);
  return (
    <div className="case-field-frame">
      <label className="case-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        className="ui-field"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        placeholder="12 September 1988, spring 1367 …"
        value={words}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-told`}
        onChange={({ target }) => onWords(target.value)}
      />
      <p
        id={`${id}-told`}
        className={problem === null ? 'case-hint' : 'case-hint case-hint--problem'}
        aria-live="polite"
      >
        {problem ?? (edtf === null ? hint : edtfExplained(edtf).join(' · '))}
      </p>
    </div>
  );
}
