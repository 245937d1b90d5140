import { useId } from 'react';
import { GRADE_MEANINGS } from '#shared/case/grades.ts';
import { GRADES } from '#shared/model/case.ts';
import { DateField } from '../pieces/DateField.tsx';
import { TextField } from '../pieces/TextField.tsx';
import type { SourceDraft } from './source-draft.ts';
import '../../ui/field.css';

interface Props {
  readonly draft: SourceDraft;
  readonly onChange: (change: Partial<SourceDraft>) => void;
}

/** How far a source is to be relied on, why, and since when a person thinks so. */
export function GradeFields({ draft, onChange }: Props) {
  const id = useId();
  return (
    <>
      <div className="case-field-frame">
        <label className="case-label" htmlFor={id}>
          Reliability
        </label>
        <select
          id={id}
          className="ui-field"
          value={draft.grade ?? ''}
          aria-describedby={`${id}-told`}
          onChange={({ target }) =>
            onChange({ grade: GRADES.find((grade) => grade === target.value) ?? null })
          }
        >
          <option value="">not graded</option>
          {GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {grade}: {GRADE_MEANINGS[grade]}
            </option>
          ))}
        </select>
        <p id={`${id}-told`} className="case-hint">
          The Admiralty scale. It is told beside what the source says, and changes no number.
        </p>
      </div>
      {draft.grade !== null && (
        <div className="case-form__pair">
          <TextField
            label="Because"
            words={draft.reason}
            placeholder="tells what it saw apart from what it heard …"
            onWords={(reason) => onChange({ reason })}
          />
          <DateField label="Judged on" words={draft.judged} onWords={(judged) => onChange({ judged })} />
        </div>
      )}
    </>
  );
}
