import { X } from 'lucide-react';
import type { Filter } from '#shared/model/filter.ts';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import { useOrganisation } from '../bridge/organisation.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { RemovableChip } from '../ui/RemovableChip.tsx';
import { partsOf } from './filter-parts.ts';
import './filter-chips.css';

interface Props {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onSave: () => void;
}

/** What the lists are narrowed to at the moment; each part can be taken away. Nothing where they show everything. */
export function FilterChips({ filter, onFilter, onSave }: Props) {
  const parts = partsOf(filter, useOrganisation());
  if (parts.length === 0) return null;
  return (
    <div className="filter-chips">
      <ul className="filter-chips__parts" aria-label="Filtered by">
        {parts.map(({ key, words, colour, without }) => (
          <RemovableChip
            key={key}
            words={words}
            colour={colour}
            removal={`Filter no longer by ${words}`}
            onRemove={() => onFilter(without)}
          />
        ))}
        {filter.tags.length > 1 && (
          <li className="filter-chips__how">{filter.everyTag ? 'all of the tags' : 'any of the tags'}</li>
        )}
      </ul>
      <span className="filter-chips__acts">
        <Button size="s" variant="quiet" onClick={onSave}>
          Save…
        </Button>
        <IconButton label="Show everything" icon={X} size="s" onClick={() => onFilter(NO_FILTER)} />
      </span>
    </div>
  );
}
