import { type RefObject, useMemo } from 'react';
import type { NameId } from '#shared/model/ids.ts';
import type { NameUse } from '#shared/model/name.ts';
import { FilterList } from '../ui/FilterList.tsx';
import { NAME_KIND_WORDS } from '../ui/name-kinds.ts';
import { useNames } from './names-context.tsx';
import './names.css';

interface Props {
  readonly label: string;
  /** Not to be chosen. */
  readonly without?: NameId;
  readonly onChoose: (name: NameUse) => void;
  readonly field?: RefObject<HTMLInputElement | null>;
}

/** A library may have thousands. */
const MOST = 100;

/** The names of the library, found by any of their spellings. */
export function NameChooser({ label, without, onChoose, field }: Props) {
  const { list } = useNames();
  const entries = useMemo(
    () =>
      (list.value ?? [])
        .filter(({ id }) => id !== without)
        .map((name) => ({
          key: name.id,
          words: [name.name, ...name.aliases].join(' · '),
          aside: NAME_KIND_WORDS[name.kind],
          name,
        })),
    [list.value, without],
  );
  return (
    <div className="name-chooser">
      <FilterList
        label={label}
        entries={entries}
        current={null}
        most={MOST}
        onChoose={({ name }) => onChoose(name)}
        {...(field ? { field } : {})}
      />
    </div>
  );
}
