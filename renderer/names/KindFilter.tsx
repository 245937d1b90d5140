import { ListFilter } from 'lucide-react';
import type { NameKind } from '#shared/model/name.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { kindAtStart } from '../ui/name-kinds.ts';
import './kind-filter.css';

interface KindsProps {
  /** Those that are among the names. */
  readonly kinds: readonly NameKind[];
  /** None shows all. */
  readonly chosen: ReadonlySet<NameKind>;
  readonly onChosen: (chosen: ReadonlySet<NameKind>) => void;
}

/** Narrows the list of names down by what they are names of. */
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
