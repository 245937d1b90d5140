import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { fold } from '#shared/fold/fold.ts';
import './field.css';
import './filter-list.css';

declare module 'react' {
  interface CSSProperties {
    '--depth'?: number;
  }
}

/** Something to be chosen by its words. */
export interface Choice {
  readonly key: string | number;
  readonly words: string;
  /** How far it is set in. */
  readonly depth?: number;
  /** What stands at its far end, such as keys. */
  readonly aside?: string | undefined;
  /** Shown, but not to be chosen now. */
  readonly disabled?: boolean;
}

interface Props<Entry extends Choice> {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** Index of the entry where one is; null for none. */
  readonly current: number | null;
  readonly onChoose: (entry: Entry) => void;
  /** How many are drawn at most; whoever looks for another one types. */
  readonly most?: number;
  readonly field?: Ref<HTMLInputElement>;
}

const PAGE = 10;

/** A list with a field above it. Typing filters, in any spelling; the arrows walk; Enter chooses. */
export function FilterList<Entry extends Choice>(props: Props<Entry>) {
  const { label, entries, current, onChoose, most = entries.length, field } = props;
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(current ?? 0);
  const found = matching(entries, query);
  const shown = found.slice(0, most);

  const choose = (entry: Entry | undefined) => {
    if (entry && entry.disabled !== true) onChoose(entry);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[event.key];
    if (event.key === 'Enter') choose(shown[active]);
    else if (step !== undefined) setActive(Math.max(Math.min(active + step, shown.length - 1), 0));
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        type="text"
        className="ui-field ui-field--quiet filter-list__field"
        role="combobox"
        aria-label={`Filter: ${label}`}
        aria-expanded={shown.length > 0}
        aria-controls={shown.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={shown[active] ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder={label}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      {shown.length === 0 && <p className="filter-list__none">Nothing of that name</p>}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className="filter-list__entries"
        hidden={shown.length === 0}
      >
        {shown.map((entry, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter in the field chooses
          <div
            key={entry.key}
            ref={index === active ? showEntry : undefined}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            aria-disabled={entry.disabled}
            aria-current={entry === entries[current ?? -1] ? 'location' : undefined}
            className="filter-list__entry"
            style={{ '--depth': entry.depth ?? 0 }}
            dir="auto"
            onClick={() => choose(entry)}
          >
            <span className="filter-list__words">{entry.words}</span>
            {entry.aside !== undefined && <kbd className="filter-list__aside">{entry.aside}</kbd>}
          </div>
        ))}
      </div>
      {found.length > shown.length && (
        <p className="filter-list__none">
          And {(found.length - shown.length).toLocaleString('en')} more. Type to find one.
        </p>
      )}
    </>
  );
}

/** Those that hold every word typed, in the order given; where a word of theirs begins so, first. */
export function matching<Entry extends Choice>(entries: readonly Entry[], query: string): readonly Entry[] {
  const wanted = fold(query).text.split(/\s+/u).filter(Boolean);
  const found = entries.flatMap((entry) => {
    const words = ` ${fold(entry.words).text}`;
    if (!wanted.every((word) => words.includes(word))) return [];
    return [{ entry, begins: wanted.every((word) => words.includes(` ${word}`)) }];
  });
  return [...found.filter(({ begins }) => begins), ...found.filter(({ begins }) => !begins)].map(
    ({ entry }) => entry,
  );
}

/** Scrolls the list and nothing around it. */
export function showEntry(entry: HTMLElement | null): void {
  const list = entry?.parentElement;
  if (!list) return;
  const { top, bottom } = entry.getBoundingClientRect();
  const view = list.getBoundingClientRect();
  if (top < view.top) list.scrollTop -= view.top - top;
  else if (bottom > view.bottom) list.scrollTop += bottom - view.bottom;
}
