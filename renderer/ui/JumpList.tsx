import { type KeyboardEvent, useId, useState } from 'react';
import { fold } from '#shared/fold/fold.ts';
import { CornerPopover } from './CornerPopover.tsx';
import './jump-list.css';

declare module 'react' {
  interface CSSProperties {
    '--depth'?: number;
  }
}

/** A place to go to. */
export interface Jump {
  readonly key: string | number;
  readonly words: string;
  /** How far it is set in. */
  readonly depth: number;
}

interface Props<Entry extends Jump> {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** Index of the entry where one is; null for none. */
  readonly current: number | null;
  readonly side: 'top' | 'bottom';
  readonly align?: 'start' | 'end';
  /** Goes there and takes the focus along. */
  readonly onChoose: (entry: Entry) => void;
  readonly onClose: () => void;
}

const PAGE = 10;

/**
 * Places to go to, in a popover at the far end of what it is mounted in, which has to be positioned. Typing filters,
 * the arrows walk, Enter goes. Mounted means open.
 */
export function JumpList<Entry extends Jump>(props: Props<Entry>) {
  const { label, entries, current, side, align = 'end', onChoose, onClose } = props;
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(current ?? 0);
  const wanted = fold(query).text.trim();
  const shown = entries.filter(({ words }) => wanted === '' || fold(words).text.includes(wanted));

  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    onChoose(entry);
    onClose();
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
    <CornerPopover label={label} side={side} align={align} className="jump-list" onClose={onClose}>
      <input
        type="text"
        className="jump-list__field"
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
      {shown.length === 0 && <p className="jump-list__none">Nothing of that name</p>}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className="jump-list__entries"
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
            aria-current={entry === entries[current ?? -1] ? 'location' : undefined}
            className="jump-list__entry"
            style={{ '--depth': entry.depth }}
            dir="auto"
            onClick={() => choose(entry)}
          >
            {entry.words}
          </div>
        ))}
      </div>
    </CornerPopover>
  );
}

/** Scrolls the list and nothing around it. */
function showEntry(entry: HTMLElement | null): void {
  const list = entry?.parentElement;
  if (!list) return;
  const { top, bottom } = entry.getBoundingClientRect();
  const view = list.getBoundingClientRect();
  if (top < view.top) list.scrollTop -= view.top - top;
  else if (bottom > view.bottom) list.scrollTop += bottom - view.bottom;
}
