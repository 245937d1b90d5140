import { ArrowDownUp, FileText, Link2, MessageSquare, Pencil, Tag as TagSign } from 'lucide-react';
import type { HighlightColour } from '#shared/model/colour.ts';
import type { Tag } from '#shared/model/tag.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TagPicker } from '../../ui/TagPicker.tsx';
import { ColourSwatches } from './ColourSwatches.tsx';
import type { PassageFilter, PassageOrder } from './passage-list.ts';

interface Props {
  readonly filter: PassageFilter;
  readonly order: PassageOrder;
  readonly tags: readonly Tag[];
  readonly onFilter: (filter: PassageFilter) => void;
  readonly onOrder: (order: PassageOrder) => void;
  /** Lets the person name the colours. */
  readonly onNames: () => void;
}

const ORDERS: readonly (readonly [PassageOrder, string])[] = [
  ['place', 'By place'],
  ['made', 'Latest first'],
  ['colour', 'By colour'],
];

/** Which passages are listed, and in which order. */
export function PassageFilterBar({ filter, order, tags, onFilter, onOrder, onNames }: Props) {
  const toggled = <T,>(all: readonly T[], one: T) =>
    all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
  const onColour = (colour: HighlightColour) =>
    onFilter({ ...filter, colours: toggled(filter.colours, colour) });
  return (
    <div className="passage-filter" role="group" aria-label="Which passages">
      <input
        type="search"
        className="passage-filter-words"
        aria-label="Words of the passage, its comment or its notes"
        placeholder="Filter"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.target.value })}
      />
      <div className="passage-filter-row">
        <ColourSwatches label="Colours" chosen={filter.colours} onChoose={onColour} />
        <IconButton label="Names of colours…" icon={Pencil} size="s" onClick={onNames} />
      </div>
      <div className="passage-filter-row">
        <IconButton
          label="With a comment"
          icon={MessageSquare}
          size="s"
          pressed={filter.commented}
          onClick={() => onFilter({ ...filter, commented: !filter.commented })}
        />
        <IconButton
          label="Used in notes"
          icon={FileText}
          size="s"
          pressed={filter.inNotes}
          onClick={() => onFilter({ ...filter, inNotes: !filter.inNotes })}
        />
        <IconButton
          label="Linked"
          icon={Link2}
          size="s"
          pressed={filter.linked}
          onClick={() => onFilter({ ...filter, linked: !filter.linked })}
        />
        <TagPicker
          label="Passages with one of these tags"
          tags={tags}
          chosen={filter.tags}
          onToggle={({ id }) => onFilter({ ...filter, tags: toggled(filter.tags, id) })}
          trigger={
            <button
              type="button"
              className="passage-filter-tags"
              aria-label={filter.tags.length === 0 ? 'Tags' : `Tags: ${filter.tags.length} chosen`}
              data-chosen={filter.tags.length > 0 || undefined}
            >
              <TagSign size={15} aria-hidden /> {filter.tags.length > 0 && filter.tags.length}
            </button>
          }
        />
        <Menu
          align="end"
          trigger={
            <button type="button" className="passage-filter-order">
              <ArrowDownUp size={14} aria-hidden /> {ORDERS.find(([one]) => one === order)?.[1]}
            </button>
          }
          entries={ORDERS.map(([one, label]) => ({
            kind: 'choice',
            label,
            checked: one === order,
            onSelect: () => onOrder(one),
          }))}
        />
      </div>
    </div>
  );
}
