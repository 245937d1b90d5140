import { ArrowDownUp, Ellipsis, ListPlus, Save } from 'lucide-react';
import { SEARCH_ORDERS, type SearchAsk, type SearchOrder, type SearchResults } from '#shared/model/search.ts';
import type { KeptAsk, SavedSearch } from '#shared/model/saved-search.ts';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { foundInWords } from './found-in-words.ts';
import { NarrowMenu } from './NarrowMenu.tsx';
import type { Facets } from './use-facets.ts';
import './search-head.css';

interface Props {
  readonly ask: SearchAsk;
  /** Null where nothing was. */
  readonly found: SearchResults['found'] | null;
  readonly saved: SavedSearch | null;
  readonly counted: Facets;
  readonly narrowing: boolean;
  readonly onNarrowing: (narrowing: boolean) => void;
  readonly onChange: (change: Partial<KeptAsk>) => void;
  readonly onSave: () => void;
  readonly onSearchList: () => void;
}

const ORDER_NAMES: Readonly<Record<SearchOrder, string>> = {
  relevance: 'Relevance',
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'Title',
};

/** How much was found, and what can be done with the search. */
export function SearchHead(props: Props) {
  const { ask, found, saved, counted, narrowing, onNarrowing, onChange, onSave, onSearchList } = props;
  const shortcutOf = useShortcutOf();
  return (
    <div className="search-head">
      <output className="search-head__found">
        {found && foundInWords(found)}
        {saved && (
          <span className="search-head__saved">
            Saved as <bdi>{saved.name}</bdi>
          </span>
        )}
      </output>
      <span className="search-head__acts">
        <Menu
          align="end"
          trigger={
            <IconButton
              label={`Sorted by ${ORDER_NAMES[ask.order].toLowerCase()}`}
              icon={ArrowDownUp}
              size="s"
            />
          }
          entries={[
            { kind: 'heading', label: 'Sort by' },
            ...SEARCH_ORDERS.map((order) => ({
              kind: 'choice' as const,
              label: ORDER_NAMES[order],
              checked: order === ask.order,
              onSelect: () => onChange({ order }),
            })),
          ]}
        />
        <NarrowMenu ask={ask} counted={counted} open={narrowing} onOpen={onNarrowing} onChange={onChange} />
        <Menu
          align="end"
          trigger={<IconButton label="More about this search" icon={Ellipsis} size="s" />}
          entries={[
            {
              kind: 'action',
              label: 'Save Search…',
              icon: Save,
              shortcut: shortcutOf('save-search'),
              disabled: saved !== null,
              onSelect: onSave,
            },
            { kind: 'action', label: 'Search for a List…', icon: ListPlus, onSelect: onSearchList },
          ]}
        />
      </span>
    </div>
  );
}
