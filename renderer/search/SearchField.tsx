import { Search, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { type Where, whereAsked } from '../bridge/where-to-open.ts';
import { IconButton } from '../ui/IconButton.tsx';
import './search-field.css';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Id of the list of hits while there is one. */
  readonly listId: string | null;
  readonly activeId: string | null;
  readonly onMove: (key: string) => boolean;
  readonly onOpen: (where: Where) => void;
  /** Stands at the end of the field. */
  readonly builder: ReactNode;
}

/** The field at the top of the library. The focus stays in it while the arrows go through the hits. */
export function SearchField(props: Props) {
  const { field, query, onQuery, listId, activeId, onMove, onOpen, builder } = props;
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'Enter' && activeId !== null) onOpen(whereAsked(event));
    else if (listId === null || !onMove(event.key)) return;
    event.preventDefault();
  };
  return (
    <search className="search-field">
      <Search aria-hidden className="search-field__sign" size={15} />
      <input
        ref={field}
        type="text"
        className="search-field__input"
        role="combobox"
        aria-label="Search documents and notes"
        aria-expanded={listId !== null}
        aria-controls={listId ?? undefined}
        aria-activedescendant={activeId ?? undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder="Search"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={press}
      />
      {query !== '' && (
        <IconButton
          label="Clear the search"
          icon={X}
          size="s"
          onClick={() => {
            onQuery('');
            field.current?.focus();
          }}
        />
      )}
      {builder}
    </search>
  );
}
