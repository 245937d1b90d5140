import type { StatementDraft } from '#shared/model/case-given.ts';
import { BASES } from '#shared/model/case.ts';
import { ChoiceRow } from '../pieces/ChoiceRow.tsx';
import { DateField } from '../pieces/DateField.tsx';
import { BASIS_MEANINGS } from '../pieces/statement-words.ts';
import { FromField } from './FromField.tsx';
import { SpeakerField } from './SpeakerField.tsx';
import { isTaken, type StatementFields } from './statement-draft.ts';

interface Props {
  readonly fields: StatementFields;
  readonly onChange: (change: Partial<StatementFields>) => void;
  readonly likely?: StatementDraft['speakers'];
  /** The statement that it is of; null for a new one. */
  readonly self: string | null;
}

const NOBODY: readonly never[] = [];

/** Who says it, from whom they have it, and when. */
export function StatementFieldset({ fields, onChange, likely = NOBODY, self }: Props) {
  const { basis, from, said, event } = fields;
  return (
    <>
      <SpeakerField fields={fields} onChange={onChange} likely={likely} />
      <ChoiceRow
        label="How they know it"
        values={BASES}
        value={basis}
        onValue={(chosen) => onChange({ basis: chosen })}
        renderValue={(one) => one}
        hint={BASIS_MEANINGS[basis]}
      />
      {isTaken(basis) && (
        <FromField basis={basis} from={from} onFrom={(next) => onChange({ from: next })} self={self} />
      )}
      <div className="case-form__pair">
        <DateField label="When it was said" words={said} onWords={(words) => onChange({ said: words })} />
        <DateField label="When it happened" words={event} onWords={(words) => onChange({ event: words })} />
      </div>
    </>
  );
}
