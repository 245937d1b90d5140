import { ChevronRight, Folder, ListFilter, Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ShelfItem } from './shelf-items.ts';
import { Unseen } from './Unseen.tsx';

interface Props {
  readonly id: string;
  readonly index: number;
  readonly item: ShelfItem;
  readonly active: boolean;
  /** Whether the lists show what is in it. */
  readonly shown: boolean;
  /** Whether something is held over it that may fall. */
  readonly over: boolean;
}

const SIGNS = { collection: Folder, filter: ListFilter, search: Search } as const;

export function ShelfLine({ id, index, item, active, shown, over }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const open = item.kind === 'collection' ? item.open : null;
  const Sign = SIGNS[item.kind];
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // The tree takes the keys and the clicks for all of its lines.
    <div
      ref={line}
      id={id}
      className="shelf__line"
      role="treeitem"
      aria-level={item.depth + 1}
      aria-expanded={open ?? undefined}
      aria-selected={shown}
      data-index={index}
      data-active={active}
      data-over={over}
      draggable={item.kind === 'collection'}
      style={{ '--depth': item.depth }}
    >
      <span className="shelf__turn" data-turn={open === null ? undefined : ''}>
        {open !== null && <ChevronRight aria-hidden size={12} className="shelf__arrow" />}
      </span>
      <Sign aria-hidden size={14} className="shelf__sign" />
      <span className="shelf__name" title={item.name}>
        <bdi>{item.name}</bdi>
      </span>
      {item.kind === 'collection' && <span className="shelf__count">{item.count.toLocaleString('en')}</span>}
      {item.kind === 'search' && item.saved.unseen > 0 && <Unseen count={item.saved.unseen} />}
    </div>
  );
}
