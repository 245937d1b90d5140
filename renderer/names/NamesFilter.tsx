import { ListFilter } from 'lucide-react';
import type { RefObject } from 'react';
import type { NameKind } from '#shared/model/name.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { kindAtStart } from '../ui/name-kinds.ts';
import './names-filter.css';

interface FieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Narrows the list of names down by their spellings. */
export function NamesFilterField({ field, query, onQuery }: FieldProps) {
  return (
    <input
      ref={field}
      type="text"
      className="names-filter"
      aria-label="Filter the names"
      placeholder="Filter names"
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      value={query}
      onChange={({ target }) => onQuery(target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && query !== '') onQuery('');
        else if (event.key === 'ArrowDown') {
          event.currentTarget
            .closest('[role="tabpanel"]')
            ?.querySelector<HTMLElement>('[role="listbox"]')
            ?.focus();
        } else return;
        event.preventDefault();
      }}
    />
  );
}

interface KindsProps {
  /** Those that are among the names. */
  readonly kinds: readonly NameKind[];
  /** None shows all. */
  readonly chosen: ReadonlySet<NameKind>;
  readonly onChosen: (chosen: ReadonlySet<NameKind>) => void;
}

export function KindFilter({ kinds, chosen, onChosen }: KindsProps) {
  const words = [...chosen].map((kind) => kindAtStart(kind)).join(', ');
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          label={chosen.size === 0 ? 'Kinds of names' : `Kinds of names: ${words}`}
          icon={ListFilter}
          size="s"
          className={chosen.size > 0 ? 'names-kinds--some' : ''}
        />
      }
      entries={[
        {
          kind: 'choice',
          label: 'All kinds',
          checked: chosen.size === 0,
          onSelect: () => onChosen(new Set()),
        },
        { kind: 'separator' },
        ...kinds.map((kind) => ({
          kind: 'choice' as const,
          label: kindAtStart(kind),
          checked: chosen.has(kind),
          onSelect: () => {
            const next = new Set(chosen);
            if (!next.delete(kind)) next.add(kind);
            onChosen(next);
          },
        })),
      ]}
    />
  );
}
