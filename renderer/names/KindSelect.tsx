import { NAME_KINDS, type NameKind } from '#shared/model/name.ts';
import { NAME_KIND_WORDS } from '../ui/name-kinds.ts';
import '../ui/field.css';

interface Props {
  readonly label: string;
  readonly kind: NameKind;
  readonly onKind: (kind: NameKind) => void;
  readonly id?: string;
  readonly disabled?: boolean;
}

export function KindSelect({ label, kind, onKind, id, disabled = false }: Props) {
  return (
    <select
      id={id}
      className="ui-field"
      aria-label={label}
      disabled={disabled}
      value={kind}
      onChange={({ target }) => onKind(NAME_KINDS.find((one) => one === target.value) ?? kind)}
    >
      {NAME_KINDS.map((one) => (
        <option key={one} value={one}>
          {NAME_KIND_WORDS[one]}
        </option>
      ))}
    </select>
  );
}
