import { LibraryBig } from 'lucide-react';
import { useRef } from 'react';
import type { Collection } from '#shared/model/collection.ts';
import { withNested } from '#shared/organisation/collection-tree.ts';
import { useOrganisation } from '../bridge/organisation.tsx';
import { Checklist } from '../ui/Checklist.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { collectionEntries } from './collection-entries.tsx';
import { useOrganising } from './organising.tsx';

interface Props {
  readonly collection: Collection;
  readonly onClose: () => void;
}

/** Where a collection is to lie: in another, or in none. */
export function MoveCollectionDialog({ collection, onClose }: Props) {
  const { collections } = useOrganisation();
  const { moveCollection } = useOrganising();
  const field = useRef<HTMLInputElement>(null);
  const own = withNested(collections, collection.id);
  const label = `Move “${collection.name}” into`;
  const entries = collectionEntries(
    collections.filter(({ id }) => !own.has(id)),
    ({ id }) => id === collection.parentId,
  );
  return (
    <Dialog open title={label} width="s" firstField={field} onClose={onClose}>
      <Checklist
        label={label}
        field={field}
        placeholder="Find a collection"
        empty="There is no other collection."
        entries={[
          {
            key: 'none',
            name: 'No other collection',
            checked: collection.parentId === null,
            sign: <LibraryBig aria-hidden size={14} />,
            collection: null,
          },
          ...entries,
        ]}
        onToggle={(entry) => {
          moveCollection(collection.id, entry.collection?.id ?? null);
          onClose();
        }}
      />
    </Dialog>
  );
}
