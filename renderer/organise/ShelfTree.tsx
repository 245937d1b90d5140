import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { CollectionId } from '#shared/model/ids.ts';
import type { Filter } from '#shared/model/filter.ts';
import type { SavedSearch } from '#shared/model/saved-search.ts';
import { withNested } from '#shared/organisation/collection-tree.ts';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import { useNoteExporting } from '../bridge/note-exporting.tsx';
import { useOrganisation } from '../bridge/organisation.tsx';
import { ContextMenu } from '../ui/ContextMenu.tsx';
import { type Asked, type Organising, useOrganising } from './organising.tsx';
import { isShown, moveInShelf, type ShelfItem, shelfItems } from './shelf-items.ts';
import { ShelfLine } from './ShelfLine.tsx';
import { shelfMenu } from './shelf-menu.ts';
import { useShelfDrop } from './use-shelf-drop.ts';

interface Props {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onSearch: (saved: SavedSearch) => void;
  readonly held: ReadonlySet<string>;
}

/** One stop of the Tab key, walked through with the arrows. */
export function ShelfTree({ filter, onFilter, onSearch, held }: Props) {
  const id = useId();
  const organising = useOrganising();
  const { exportNotes } = useNoteExporting();
  const { collections, filters, searches } = useOrganisation();
  const [closed, setClosed] = useState<ReadonlySet<CollectionId>>(new Set());
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [menuItem, setMenuItem] = useState<ShelfItem | null>(null);
  const items = useMemo(
    () => shelfItems(collections, filters, searches, closed, held),
    [collections, filters, searches, closed, held],
  );
  const active = items.findIndex(({ key }) => key === activeKey);

  const itemAt = (target: EventTarget) => {
    const line = target instanceof Element ? target.closest<HTMLElement>('[role="treeitem"]') : null;
    return line ? (items[Number(line.dataset['index'])] ?? null) : null;
  };
  const { over, ...drop } = useShelfDrop((target) => {
    const item = itemAt(target);
    return item?.kind === 'collection' ? item.collection : null;
  });
  const turn = (collection: CollectionId) => {
    const next = new Set(closed);
    if (!next.delete(collection)) next.add(collection);
    setClosed(next);
  };
  const show = (item: ShelfItem) => {
    if (item.kind === 'search') onSearch(item.saved);
    else if (isShown(item, filter))
      onFilter(item.kind === 'collection' ? { ...filter, collection: null } : NO_FILTER);
    else if (item.kind === 'filter') onFilter(item.saved.filter);
    else onFilter({ ...filter, collection: item.collection.id });
  };
  const exportOf = (item: ShelfItem) => {
    if (item.kind !== 'collection') return null;
    const within = withNested(collections, item.collection.id);
    const notes = new Set(collections.filter((one) => within.has(one.id)).flatMap((one) => one.notes));
    return notes.size === 0 ? null : () => exportNotes([...notes]);
  };
  const likeOf = (item: ShelfItem) => (item.kind === 'search' ? searches : filters);
  const placeOf = (item: ShelfItem) => likeOf(item).findIndex((one) => one.id === item.key);

  const actOn = (item: ShelfItem, { key, altKey }: KeyboardEvent): boolean => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (altKey && step !== undefined && item.kind !== 'collection') {
      const place = placeOf(item) + step;
      if (place < 0 || place >= likeOf(item).length) return true;
      if (item.kind === 'filter') organising.moveFilter(item.saved, place);
      else organising.moveSearch(item.saved, place);
    } else if (altKey) return false;
    else if (key === 'Enter' || key === ' ') show(item);
    else if (key === 'F2') organising.ask(renamingOf(item));
    else if (key === 'Delete') deleteItem(item, organising);
    else return false;
    return true;
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const item = items[active];
    if (!item || !actOn(item, event)) {
      const move = event.altKey ? null : moveInShelf(event.key, items, active);
      if (!move) return;
      if ('turn' in move) turn(move.turn);
      else setActiveKey(items[move.to]?.key ?? null);
    }
    event.preventDefault();
  };

  return (
    <ContextMenu
      entries={
        menuItem === null
          ? []
          : shelfMenu(menuItem, organising, {
              place: placeOf(menuItem),
              last: likeOf(menuItem).length - 1,
              onShow: () => show(menuItem),
              onExport: exportOf(menuItem),
            })
      }
    >
      <div
        className="shelf__tree"
        role="tree"
        aria-label="Collections, saved filters and searches"
        tabIndex={0}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        onKeyDown={press}
        onFocus={() => active < 0 && setActiveKey(items[0]?.key ?? null)}
        onContextMenu={(event) => {
          const item = itemAt(event.target) ?? items[active] ?? null;
          setMenuItem(item);
          if (item) setActiveKey(item.key);
        }}
        onClick={(event) => {
          const item = itemAt(event.target);
          if (!item) return;
          setActiveKey(item.key);
          const isArrow = event.target instanceof Element && event.target.closest('[data-turn]') !== null;
          if (isArrow && item.kind === 'collection') turn(item.collection.id);
          else show(item);
        }}
        {...drop}
      >
        {items.map((item, index) => (
          <ShelfLine
            key={item.key}
            id={`${id}-${index}`}
            index={index}
            item={item}
            active={index === active}
            shown={isShown(item, filter)}
            over={over === item.key}
          />
        ))}
      </div>
    </ContextMenu>
  );
}

function renamingOf(item: ShelfItem): Asked {
  switch (item.kind) {
    case 'collection':
      return { kind: 'rename-collection', collection: item.collection };
    case 'filter':
      return { kind: 'rename-filter', saved: item.saved };
    case 'search':
      return { kind: 'rename-search', saved: item.saved };
  }
}

function deleteItem(item: ShelfItem, organising: Organising): void {
  if (item.kind === 'collection') organising.deleteCollection(item.collection);
  else if (item.kind === 'filter') organising.deleteFilter(item.saved);
  else organising.deleteSearch(item.saved);
}
