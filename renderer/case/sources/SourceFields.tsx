import { type RefObject, useId } from 'react';
import type { Source } from '#shared/model/case.ts';
import type { NameUse } from '#shared/model/name.ts';
import { LONGEST_NAME } from '#shared/organisation/name.ts';
import { DateField } from '../pieces/DateField.tsx';
import { TextField } from '../pieces/TextField.tsx';
import { GradeFields } from './GradeFields.tsx';
import { KindFields } from './KindFields.tsx';
import { knownProblem, knownShown, type SourceDraft } from './source-draft.ts';
import '../pieces/case-fields.css';

interface Props {
  readonly draft: SourceDraft;
  /** What the draft was filled from; null for a new one. */
  readonly former: Source | null;
  readonly names: readonly NameUse[];
  readonly onChange: (change: Partial<SourceDraft>) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** A list that is longer is of no help to choose from. */
const MOST_OFFERED = 500;

/** What is known of a source. */
export function SourceFields({ draft, former, names, onChange, field }: Props) {
  const id = useId();
  const known = knownShown(draft, former, names);
  return (
    <>
      <div className="case-form__pair">
        <TextField
          ref={field}
          label="Name"
          words={draft.name}
          longest={LONGEST_NAME}
          list={`${id}-names`}
          onWords={(name) => onChange({ name })}
        />
        <TextField
          label="In Names as"
          words={known}
          list={`${id}-names`}
          hint="Sources with one library name are one person."
          problem={knownProblem(known, names)}
          onWords={(words) => onChange({ known: words })}
        />
        <datalist id={`${id}-names`}>
          {names.slice(0, MOST_OFFERED).map((name) => (
            <option key={name.id} value={name.name}>
              {name.name}
            </option>
          ))}
        </datalist>
      </div>
      <KindFields kind={draft.kind} onKind={(kind) => onChange({ kind })} />
      <div className="case-form__pair">
        <TextField
          label="Role"
          words={draft.role}
          placeholder="kept the books of the store …"
          onWords={(role) => onChange({ role })}
        />
        <TextField
          label="Relation to the events"
          words={draft.relation}
          placeholder="lived there, visited, was told …"
          onWords={(relation) => onChange({ relation })}
        />
      </div>
      <DateField
        label="Was there"
        words={draft.present}
        hint="When it was where the events were. What it tells of later times at first hand is marked."
        onWords={(present) => onChange({ present })}
      />
      <GradeFields draft={draft} onChange={onChange} />
    </>
  );
}
