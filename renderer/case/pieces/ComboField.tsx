import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react';
import { type Choice, matching, showEntry } from '../../ui/FilterList.tsx';
import { placeList } from './place-list.ts';
import '../../ui/field.css';
import './case-fields.css';
import './combo-field.css';

interface Props<Entry extends Choice> {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What is offered, the likeliest first. */
  readonly entries: readonly Entry[];
  /** Whether they were found by the words already; else they are narrowed down here, in any spelling. */
  readonly areFound?: boolean;
  readonly onChoose: (entry: Entry) => void;
  /** Whether one of them has to be chosen: then Enter takes the first. Else words of one’s own stand as well. */
  readonly mustChoose?: boolean;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  /** Whether what is offered stands below it at all times. */
  readonly inline?: boolean;
}

/** A library may hold thousands. */
const MOST = 40;
const NONE = -1;

/** Words that may be one's own, or of something that is offered below them. The arrows walk over what is offered. */
export function ComboField<Entry extends Choice>(props: Props<Entry>) {
  const { label, words, onWords, entries, areFound = false, onChoose, mustChoose = false } = props;
  const { placeholder, hint, inline = false } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  // What stands in the field already is not looked for: who opens the list wants to see what else there is.
  const [typed, setTyped] = useState(false);
  const [active, setActive] = useState(NONE);
  const found = typed && !areFound ? matching(entries, words) : entries;
  const shown = found.slice(0, MOST);
  const isOpen = (inline || open) && shown.length > 0;
  useEscape(isOpen && !inline, () => setOpen(false));

  const choose = (entry: Entry) => {
    setOpen(false);
    setTyped(false);
    setActive(NONE);
    onChoose(entry);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const meant = isOpen ? shown[active] : undefined;
    if (event.key === 'Enter' && (meant || mustChoose)) {
      if (meant) choose(meant);
    } else if (step !== undefined && shown.length > 0) {
      setOpen(true);
      setActive(isOpen ? (active + step + shown.length) % shown.length : step === 1 ? 0 : shown.length - 1);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="case-field-frame">
      <label className="case-label" htmlFor={id}>
        {label}
      </label>
      <div className="combo-field">
        <input
          id={id}
          type="text"
          className="ui-field"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={isOpen && shown[active] ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          autoComplete="off"
          dir="auto"
          placeholder={placeholder}
          value={words}
          onChange={({ target }) => {
            onWords(target.value);
            setTyped(true);
            setOpen(true);
            setActive(mustChoose ? 0 : NONE);
          }}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
          onClick={() => setOpen(mustChoose || words === '')}
        />
        {isOpen && (
          <div
            id={`${id}-list`}
            ref={inline ? undefined : placeList}
            role="listbox"
            aria-label={label}
            className="combo-field__list"
            data-inline={inline || undefined}
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
                className="combo-field__entry"
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(entry)}
              >
                <bdi>{entry.words}</bdi>
                {entry.aside !== undefined && <span className="combo-field__aside">{entry.aside}</span>}
              </div>
            ))}
          </div>
        )}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="case-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Before the dialog around it hears of the key, and closes. */
function useEscape(active: boolean, close: () => void): void {
  const onEscape = useEffectEvent(close);
  useEffect(() => {
    if (!active) return undefined;
    const hear = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onEscape();
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [active]);
}
