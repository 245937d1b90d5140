import { Check, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import { nameKey } from '#shared/organisation/name.ts';
import './field.css';
import './checklist.css';

declare module 'react' {
  interface CSSProperties {
    '--depth'?: number;
  }
}

export interface ChecklistEntry {
  readonly key: string;
  readonly name: string;
  /** `mixed` where only some of several things have it. */
  readonly checked: boolean | 'mixed';
  /** How far it is set in. */
  readonly depth?: number;
  /** Stands before the name. */
  readonly sign?: ReactNode;
}

interface Props<Entry extends ChecklistEntry> {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly placeholder: string;
  /** A sentence for a list that has no entries at all. */
  readonly empty: string;
  /** How many are drawn at most; whoever looks for another one types. */
  readonly most?: number;
  readonly onToggle: (entry: Entry) => void;
  /** What a written text would be made into, in the form in which names are compared; absent where nothing can be made. */
  readonly making?:
    | {
        readonly tidy: (text: string) => string;
        readonly onMake: (name: string) => void;
        /** What is said before its words; “Make” where nothing is. */
        readonly act?: string;
      }
    | undefined;
  readonly field?: RefObject<HTMLInputElement | null> | undefined;
}

/** Names to tick. Typing filters, the arrows walk, Enter ticks; a name that is not there can be made. */
export function Checklist<Entry extends ChecklistEntry>(props: Props<Entry>) {
  const { label, entries, placeholder, empty, most = entries.length, onToggle, making, field } = props;
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const written = making ? making.tidy(query) : query;
  const wanted = nameKey(written);
  const shown = entries.filter(({ name }) => nameKey(name).includes(wanted)).slice(0, most);
  const isNew = making && wanted !== '' && !entries.some(({ name }) => nameKey(name) === wanted);
  const count = shown.length + (isNew ? 1 : 0);

  const choose = (index: number) => {
    const entry = shown[index];
    if (entry) onToggle(entry);
    else if (isNew) {
      making.onMake(written);
      setQuery('');
      setActive(0);
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') choose(active);
    else if (step !== undefined && count > 0) setActive((active + step + count) % count);
    else return;
    event.preventDefault();
  };
  const option = (index: number) => ({
    id: `${id}-${index}`,
    role: 'option',
    tabIndex: -1,
    'aria-selected': index === active,
    ref: index === active ? reveal : undefined,
    className: 'checklist__option',
    onClick: () => choose(index),
  });

  return (
    <div className="checklist">
      <input
        ref={field}
        type="text"
        className="ui-field ui-field--quiet checklist__field"
        role="combobox"
        aria-label={label}
        aria-expanded={count > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < count ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className="checklist__list"
        hidden={count === 0}
      >
        {shown.map((entry, index) => (
          // The field takes the keys for all of the options.
          <div
            key={entry.key}
            {...option(index)}
            aria-checked={entry.checked}
            style={{ '--depth': wanted === '' ? (entry.depth ?? 0) : 0 }}
          >
            <span className="checklist__check">
              {entry.checked === 'mixed' && <Minus aria-hidden size={14} />}
              {entry.checked === true && <Check aria-hidden size={14} />}
            </span>
            {entry.sign}
            <span className="checklist__name">
              <bdi>{entry.name}</bdi>
            </span>
          </div>
        ))}
        {isNew && (
          <div {...option(shown.length)}>
            <span className="checklist__check">
              <Plus aria-hidden size={14} />
            </span>
            <span className="checklist__name">
              {making.act ?? 'Make'} “<bdi>{written}</bdi>”
            </span>
          </div>
        )}
      </div>
      {count === 0 && (
        <p className="checklist__none">{entries.length === 0 ? empty : 'Nothing of that name'}</p>
      )}
    </div>
  );
}

function reveal(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
