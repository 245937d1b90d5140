import { ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { IconButton } from '../IconButton.tsx';
import type { Found } from './finder.ts';
import { hitInWords } from './hit-in-words.ts';
import './find-bar.css';

/** Finding words in an open text. */
export interface Finding {
  readonly field: RefObject<HTMLInputElement | null>;
  /** Of the commands that go from hit to hit. */
  readonly keys: { readonly previous: string | undefined; readonly next: string | undefined };
  readonly query: string;
  readonly whole: boolean;
  readonly found: Pick<Found, 'count' | 'done'>;
  /** Index of the hit one stands at; null for none. */
  readonly at: number | null;
  readonly onQuery: (query: string) => void;
  readonly onWhole: (whole: boolean) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

interface Props {
  readonly label: string;
  readonly find: Finding;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Further buttons about what is found. */
  readonly choices?: ReactNode;
  /** A line of its own below. */
  readonly children?: ReactNode;
}

/** Stands over the text, and takes its place from the view and not from the words in it. */
export function FindBar({ label, find, scroller, choices, children }: Props) {
  const { field, keys, query, whole, found, at, onQuery, onWhole, onStep, onClose } = find;
  const bar = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const view = scroller.current;
    const height = bar.current?.offsetHeight ?? 0;
    view?.scrollBy(0, height);
    return () => view?.scrollBy(0, -height);
  }, [scroller]);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === field.current) onStep(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  const wanted = query.trim() !== '';
  const isMissing = wanted && found.done && found.count === 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes it from every part of it
    <search ref={bar} className="find-bar" aria-label={label} onKeyDown={press}>
      <div className="find-bar__line">
        <input
          ref={field}
          type="text"
          className="find-bar__input"
          aria-label="Words to find"
          aria-invalid={isMissing}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={label}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
        <span className="find-bar__count" data-missing={isMissing || undefined}>
          {wanted && hitInWords(found, at)}
        </span>
        {choices}
        <IconButton
          label="Whole words"
          icon={WholeWord}
          size="s"
          pressed={whole}
          onClick={() => onWhole(!whole)}
        />
        <IconButton
          label="Previous hit"
          icon={ChevronUp}
          size="s"
          shortcut={keys.previous}
          disabled={found.count === 0}
          onClick={() => onStep(-1)}
        />
        <IconButton
          label="Next hit"
          icon={ChevronDown}
          size="s"
          shortcut={keys.next}
          disabled={found.count === 0}
          onClick={() => onStep(1)}
        />
        <IconButton label="Close the search bar" icon={X} size="s" shortcut="Esc" onClick={onClose} />
      </div>
      {children}
    </search>
  );
}
