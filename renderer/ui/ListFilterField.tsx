import type { RefObject } from 'react';
import './list-filter-field.css';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  /** What the list is of: `names`. */
  readonly of: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Narrows a list of the library down by its words. */
export function ListFilterField({ field, of, query, onQuery }: Props) {
  return (
    <input
      ref={field}
      type="text"
      className="list-filter-field"
      aria-label={`Filter the ${of}`}
      placeholder={`Filter ${of}`}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      value={query}
      onChange={({ target }) => onQuery(target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && query !== '') onQuery('');
        else if (event.key === 'ArrowDown') {
          event.currentTarget
            .closest('[role="tabpanel"]')
            ?.querySelector<HTMLElement>('[role="listbox"]')
            ?.focus();
        } else return;
        event.preventDefault();
      }}
    />
  );
}
