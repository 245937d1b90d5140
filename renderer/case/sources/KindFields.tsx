import { useId, useState } from 'react';
import { useCase } from '../case-context.tsx';
import { TextField } from '../pieces/TextField.tsx';
import { SOURCE_KINDS } from './source-draft.ts';
import '../../ui/field.css';

interface Props {
  readonly kind: string;
  readonly onKind: (kind: string) => void;
}

/** What a source is one of: a word of those in use, or another. */
export function KindFields({ kind, onKind }: Props) {
  const { sources } = useCase();
  const id = useId();
  const [own, setOwn] = useState(false);
  const inUse = (sources.value ?? []).map((source) => source.kind);
  const kinds = [...new Set([...SOURCE_KINDS, ...inUse, ...(own ? [] : [kind])])].filter(Boolean);
  return (
    <div className="case-form__pair">
      <div className="case-field-frame">
        <label className="case-label" htmlFor={id}>
          Kind
        </label>
        <select
          id={id}
          className="ui-field"
          value={own ? '' : kind}
          onChange={({ target }) => {
            setOwn(target.value === '');
            onKind(target.value);
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
          <option value="">another word…</option>
        </select>
      </div>
      {own && <TextField label="Another word" words={kind} onWords={onKind} placeholder="court, archive …" />}
    </div>
  );
}
