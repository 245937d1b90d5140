import { ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { shortcutOf } from '../../bridge/shortcut-words.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { hitInWords } from './hit-in-words.ts';
import type { Find } from './use-find.ts';
import './find-bar.css';

interface Props {
  readonly find: Find;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Stands over the text, and takes its place from the view and not from the words in it. */
export function FindBar({ find, scroller }: Props) {
  const { field, query, whole, found, at, onQuery, onWhole, onStep, onClose } = find;
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
    <search ref={bar} className="find-bar" aria-label="Find in this document" onKeyDown={press}>
      <input
        ref={field}
        type="text"
        className="find-bar__input"
        aria-label="Words to find"
        aria-invalid={isMissing}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder="Find in this document"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
      <span className="find-bar__count" data-missing={isMissing || undefined}>
        {wanted && hitInWords(found, at)}
      </span>
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
        shortcut={shortcutOf('find-previous')}
        disabled={found.count === 0}
        onClick={() => onStep(-1)}
      />
      <IconButton
        label="Next hit"
        icon={ChevronDown}
        size="s"
        shortcut={shortcutOf('find-next')}
        disabled={found.count === 0}
        onClick={() => onStep(1)}
      />
      <IconButton label="Close the search bar" icon={X} size="s" shortcut="Esc" onClick={onClose} />
    </search>
  );
}
