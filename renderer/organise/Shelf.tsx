import { ChevronRight, FolderPlus } from 'lucide-react';
import { useId } from 'react';
import type { Filter } from '#shared/model/filter.ts';
import type { SavedSearch } from '#shared/model/saved-search.ts';
import { useOrganisation } from '../bridge/organisation.tsx';
import { carriesRows } from '../bridge/row-drag.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useRemembered } from '../ui/remembered.ts';
import { useOrganising } from './organising.tsx';
import { ShelfTree } from './ShelfTree.tsx';
import { Unseen } from './Unseen.tsx';
import './shelf.css';

interface Props {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onSearch: (saved: SavedSearch) => void;
  /** Ids of everything that is not in the trash. */
  readonly held: ReadonlySet<string>;
}

const readOpen = (kept: unknown) => kept === true;

/** Under the lists: the collections, and the filters and searches that were saved. */
export function Shelf({ filter, onFilter, onSearch, held }: Props) {
  const { ask } = useOrganising();
  const { collections, filters, searches } = useOrganisation();
  const [open, setOpen] = useRemembered('shelf', readOpen);
  const id = useId();
  const isEmpty = collections.length + filters.length + searches.length === 0;
  const unseen = searches.reduce((sum, search) => sum + search.unseen, 0);
  return (
    <div
      className="shelf"
      onDragEnter={(event) => {
        // What is carried has to find the place where it is to fall.
        if (!open && !isEmpty && carriesRows(event.dataTransfer)) setOpen(true);
      }}
    >
      <div className="shelf__head">
        <button
          type="button"
          className="shelf__title"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight aria-hidden size={14} className="shelf__arrow" /> Collections
          {!open && unseen > 0 && <Unseen count={unseen} />}
        </button>
        <IconButton
          label="New collection"
          icon={FolderPlus}
          size="s"
          onClick={() => {
            setOpen(true);
            ask({ kind: 'new-collection', parent: null });
          }}
        />
      </div>
      {open && (
        <div id={id} className="shelf__body">
          {isEmpty ? (
            <p className="shelf__none">
              Put together what belongs together: make a collection, and drag documents and notes onto it.
            </p>
          ) : (
            <ShelfTree filter={filter} onFilter={onFilter} onSearch={onSearch} held={held} />
          )}
        </div>
      )}
    </div>
  );
}
