import { X } from 'lucide-react';
import { useId } from 'react';
import { LOCATOR_LABELS, LOCATOR_NAMES } from '#shared/citing/locator.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { CitedDraft } from './cited-draft.ts';

interface Props {
  readonly draft: CitedDraft;
  readonly title: string;
  readonly onChange: (draft: CitedDraft) => void;
  /** Null for the only one. */
  readonly onRemove: (() => void) | null;
}

/** One work of a citation: its place, and the words around it. */
export function CitedWork({ draft, title, onChange, onRemove }: Props) {
  const id = useId();
  const words = (field: 'value' | 'prefix' | 'suffix', label: string, placeholder: string) => (
    <>
      <label className="text-card__label" htmlFor={`${id}-${field}`}>
        {label}
      </label>
      <input
        id={`${id}-${field}`}
        type="text"
        className="text-card__field"
        dir="auto"
        autoComplete="off"
        placeholder={placeholder}
        value={draft[field]}
        onChange={({ target }) => onChange({ ...draft, [field]: target.value })}
      />
    </>
  );
  return (
    <fieldset className="cited-work">
      <legend className="cited-work__title" dir="auto">
        {title}
      </legend>
      {onRemove && (
        <IconButton
          className="cited-work__remove"
          label={`Remove ${title} from the citation`}
          icon={X}
          size="s"
          onClick={onRemove}
        />
      )}
      <div className="cited-work__place">
        <div>
          <label className="text-card__label" htmlFor={`${id}-label`}>
            Place
          </label>
          <select
            id={`${id}-label`}
            className="text-card__field"
            value={draft.label}
            onChange={({ target }) => {
              const label = LOCATOR_LABELS.find((one) => one === target.value);
              if (label) onChange({ ...draft, label });
            }}
          >
            {LOCATOR_LABELS.map((label) => (
              <option key={label} value={label}>
                {LOCATOR_NAMES[label]}
              </option>
            ))}
          </select>
        </div>
        <div>{words('value', 'Number', 'such as 3 or 12–14')}</div>
      </div>
      <div className="cited-work__place">
        <div>{words('prefix', 'Words before', 'such as see')}</div>
        <div>{words('suffix', 'Words behind', 'such as and passim')}</div>
      </div>
      <label className="cited-work__check">
        <input
          type="checkbox"
          checked={draft.suppressAuthor}
          onChange={({ target }) => onChange({ ...draft, suppressAuthor: target.checked })}
        />
        Without the author
      </label>
    </fieldset>
  );
}
