import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { CollectionId } from '#shared/model/ids.ts';
import type { Filter } from '#shared/model/filter.ts';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import { useOrganisation } from '../bridge/organisation.tsx';
import { ContextMenu } from '../ui/ContextMenu.tsx';
import { useOrganising } from './organising.tsx';
import { isShown, moveInShelf, type ShelfItem, shelfItems } from './shelf-items.ts';
import { ShelfLine } from './ShelfLine.tsx';
import { shelfMenu } from './shelf-menu.ts';
import { useShelfDrop } from './use-shelf-drop.ts';

interface Props {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly held: ReadonlySet<string>;
}

/** One stop of the Tab key, walked through with the arrows. */
export function ShelfTree({ filter, onFilter, held }: Props) {
  const id = useId();
  const organising = useOrganising();
  const { collections, filters } = useOrganisation();
  const [closed, setClosed] = useState<ReadonlySet<CollectionId>>(new Set());
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [menuItem, setMenuItem] = useState<ShelfItem | null>(null);
  const items = useMemo(
    () => shelfItems(collections, filters, closed, held),
    [collections, filters, closed, held],
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
    if (isShown(item, filter))
      onFilter(item.kind === 'collection' ? { ...filter, collection: null } : NO_FILTER);
    else if (item.kind === 'filter') onFilter(item.saved.filter);
    else onFilter({ ...filter, collection: item.collection.id });
  };
  const placeOf = (item: ShelfItem) => filters.findIndex(({ id: filterId }) => filterId === item.key);

  const actOn = (item: ShelfItem, { key, altKey }: KeyboardEvent): boolean => {
    const { ask, deleteCollection, deleteFilter, moveFilter } = organising;
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (altKey && step !== undefined && item.kind === 'filter') {
      const place = placeOf(item) + step;
      if (place >= 0 && place < filters.length) moveFilter(item.saved, place);
    } else if (altKey) return false;
    else if (key === 'Enter' || key === ' ') show(item);
    else if (key === 'F2') {
      if (item.kind === 'filter') ask({ kind: 'rename-filter', saved: item.saved });
      else ask({ kind: 'rename-collection', collection: item.collection });
    } else if (key === 'Delete') {
      if (item.kind === 'filter') deleteFilter(item.saved);
      else deleteCollection(item.collection);
    } else return false;
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
              last: filters.length - 1,
              onShow: () => show(menuItem),
            })
      }
    >
      <div
        className="shelf__tree"
        role="tree"
        aria-label="Collections and saved filters"
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
