import { ListFilter } from 'lucide-react';
import type { Filter } from '#shared/model/filter.ts';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

interface Props {
  readonly what: 'document' | 'note';
  readonly onFilter: (filter: Filter) => void;
}

/** In place of a list that a filter leaves nothing of. */
export function NothingFound({ what, onFilter }: Props) {
  return (
    <EmptyState
      title={`No ${what} meets the filter`}
      icon={ListFilter}
      actions={<Button onClick={() => onFilter(NO_FILTER)}>Show everything</Button>}
    >
      <p>Take away a part of it above, or show everything again.</p>
    </EmptyState>
  );
}
