import { useRef } from 'react';
import type { Collection, Member } from '#shared/model/collection.ts';
import { tidyName } from '#shared/organisation/name.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useOrganisation } from '../bridge/organisation.tsx';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { Checklist } from '../ui/Checklist.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { collectionEntries } from './collection-entries.tsx';
import { membersInWords } from './members-in-words.ts';

interface Props {
  readonly members: readonly Member[];
  readonly onClose: () => void;
}

/** The collections that one thing or several lie in. */
export function CollectionsOfDialog({ members, onClose }: Props) {
  const { call } = useLibrary();
  const tellFailure = useTellFailure();
  const { collections } = useOrganisation();
  const field = useRef<HTMLInputElement>(null);
  const label = `Collections of ${membersInWords(members)}`;
  return (
    <Dialog open title={label} width="s" firstField={field} onClose={onClose}>
      <Checklist
        label={label}
        field={field}
        placeholder="Find or make a collection"
        empty="No collections yet. Write a name to make one."
        entries={collectionEntries(collections, (collection) => holding(collection, members))}
        onToggle={({ collection, checked }) => {
          const act = checked === true ? 'collections.remove' : 'collections.add';
          call(act, collection.id, members).catch(tellFailure);
        }}
        making={{
          tidy: tidyName,
          onMake: (name) => {
            call('collections.create', name, null)
              .then(({ id }) => call('collections.add', id, members))
              .catch(tellFailure);
          },
        }}
      />
    </Dialog>
  );
}

function holding({ documents, notes }: Collection, members: readonly Member[]): boolean | 'mixed' {
  const held = new Set<string>([...documents, ...notes]);
  const inside = members.filter(({ id }) => held.has(id)).length;
  if (inside === 0) return false;
  return inside === members.length ? true : 'mixed';
}
