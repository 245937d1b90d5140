import type { DocumentSummary } from '#shared/model/document.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import { LONGEST_NAME } from '#shared/organisation/name.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { AllTagsDialog } from './AllTagsDialog.tsx';
import { CollectionsOfDialog } from './CollectionsOfDialog.tsx';
import { EditManyDialog } from './EditManyDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { MoveCollectionDialog } from './MoveCollectionDialog.tsx';
import { NameDialog } from './NameDialog.tsx';
import type { Asked } from './organising.tsx';
import { TagsOfDialog } from './TagsOfDialog.tsx';

interface Props {
  readonly asked: Asked;
  readonly documents: readonly DocumentSummary[];
  readonly notes: readonly NoteSummary[];
  readonly onClose: () => void;
}

/** The dialog that was asked for. */
export function AskedDialog({ asked, documents, notes, onClose }: Props) {
  const { call } = useLibrary();
  switch (asked.kind) {
    case 'tags':
      return <TagsOfDialog members={asked.members} rows={[...documents, ...notes]} onClose={onClose} />;
    case 'collections':
      return <CollectionsOfDialog members={asked.members} onClose={onClose} />;
    case 'edit':
      return <EditManyDialog ids={asked.ids} onClose={onClose} />;
    case 'merge':
      return <MergeDialog one={asked.one} other={asked.other} onClose={onClose} />;
    case 'all-tags':
      return <AllTagsDialog notes={notes} onClose={onClose} />;
    case 'move-collection':
      return <MoveCollectionDialog collection={asked.collection} onClose={onClose} />;
    case 'new-collection':
      return (
        <NameDialog
          title={asked.parent === null ? 'New collection' : 'New collection inside'}
          label="Name of the collection"
          name=""
          act="Make"
          onName={(name) => call('collections.create', name, asked.parent)}
          onClose={onClose}
        />
      );
    case 'rename-collection':
      return (
        <NameDialog
          title="Rename collection"
          label="Name of the collection"
          name={asked.collection.name}
          act="Rename"
          onName={(name) => call('collections.rename', asked.collection.id, name)}
          onClose={onClose}
        />
      );
    case 'save-filter':
      return (
        <NameDialog
          title="Save filter"
          label="Name of the filter"
          name=""
          act="Save"
          onName={(name) => call('filters.save', name, asked.filter)}
          onClose={onClose}
        />
      );
    case 'save-search':
      return (
        <NameDialog
          title="Save search"
          label="Name of the search"
          name={asked.ask.query.trim().slice(0, LONGEST_NAME)}
          act="Save"
          onName={(name) => call('searches.save', name, asked.ask)}
          onClose={onClose}
        />
      );
    case 'rename-search':
      return (
        <NameDialog
          title="Rename search"
          label="Name of the search"
          name={asked.saved.name}
          act="Rename"
          onName={(name) => call('searches.rename', asked.saved.id, name)}
          onClose={onClose}
        />
      );
    case 'rename-filter':
      return (
        <NameDialog
          title="Rename filter"
          label="Name of the filter"
          name={asked.saved.name}
          act="Rename"
          onName={(name) => call('filters.rename', asked.saved.id, name)}
          onClose={onClose}
        />
      );
  }
}
