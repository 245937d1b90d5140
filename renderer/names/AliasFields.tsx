import { type RefObject, useId } from 'react';
import { OFFERED_LANGUAGES } from '#shared/metadata/language-tag.ts';
import { ALIAS_KINDS, type AliasFacts } from '#shared/model/name.ts';
import { LONGEST_NAME } from '#shared/organisation/name.ts';
import { type AliasDraft, type DraftField, problemOf } from './alias-draft.ts';
import { ALIAS_KIND_WORDS } from './name-words.ts';
import '../ui/field.css';
import './names.css';

interface Props {
  readonly draft: AliasDraft;
  /** What the fields were filled from; null for a new one. */
  readonly former: AliasFacts | null;
  readonly onChange: (change: Partial<AliasDraft>) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Another name, what it is, in which language, and when it was in use. */
export function AliasFields({ draft, former, onChange, field }: Props) {
  const id = useId();
  return (
    <>
      <label className="name-label" htmlFor={`${id}-alias`}>
        Other name
      </label>
      <input
        ref={field}
        id={`${id}-alias`}
        type="text"
        className="ui-field"
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={draft.alias}
        onFocus={(event) => event.target.select()}
        onChange={({ target }) => onChange({ alias: target.value })}
      />
      <div className="name-form__pair">
        <div>
          <label className="name-label" htmlFor={`${id}-kind`}>
            Kind of name
          </label>
          <select
            id={`${id}-kind`}
            className="ui-field"
            value={draft.kind}
            onChange={({ target }) =>
              onChange({ kind: ALIAS_KINDS.find((kind) => kind === target.value) ?? draft.kind })
            }
          >
            {ALIAS_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {ALIAS_KIND_WORDS[kind]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <Written id={`${id}-language`} label="Language" field="language" {...{ draft, former, onChange }} />
          <datalist id={`${id}-language-list`}>
            {OFFERED_LANGUAGES.map(({ tag, name }) => (
              <option key={tag} value={name}>
                {name}
              </option>
            ))}
          </datalist>
        </div>
      </div>
      <div className="name-form__pair">
        <div>
          <Written id={`${id}-from`} label="In use from" field="from" {...{ draft, former, onChange }} />
        </div>
        <div>
          <Written id={`${id}-to`} label="Until" field="to" {...{ draft, former, onChange }} />
        </div>
      </div>
    </>
  );
}

interface WrittenProps {
  readonly id: string;
  readonly label: string;
  readonly field: DraftField;
  readonly draft: AliasDraft;
  readonly former: AliasFacts | null;
  readonly onChange: (change: Partial<AliasDraft>) => void;
}

const PLACEHOLDERS: Readonly<Record<DraftField, string>> = {
  language: 'Persian, Arabic …',
  from: 'spring 1979, ۱۳۵۷ …',
  to: '12 September 1988 …',
};

function Written({ id, label, field, draft, former, onChange }: WrittenProps) {
  const problem = problemOf(draft, field, former);
  return (
    <>
      <label className="name-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        className="ui-field"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        placeholder={PLACEHOLDERS[field]}
        list={field === 'language' ? `${id}-list` : undefined}
        value={draft[field]}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={({ target }) => onChange({ [field]: target.value })}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className="name-hint name-hint--problem">
          {problem}
        </p>
      )}
    </>
  );
}
