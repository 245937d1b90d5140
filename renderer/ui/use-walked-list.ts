import { type KeyboardEvent, type RefObject, useState } from 'react';

const PAGE = 8;

/** Lets the arrows walk over the lines of a list, which is one stop for Tab. Each line has one `[data-line]`. */
export function useWalkedList(list: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    const here = lines.findIndex((line) => line === document.activeElement);
    if (here === -1) return;
    const next = targetOf(event.key, here, lines.length);
    if (next === null) return;
    event.preventDefault();
    lines[next]?.focus();
    lines[next]?.scrollIntoView({ block: 'nearest' });
  };
  return {
    onKeyDown,
    onFocus: setAt,
    /** Index of the line that Tab leads to, of so many. */
    stop: (count: number) => Math.min(at, count - 1),
  };
}

function targetOf(key: string, here: number, count: number): number | null {
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[key];
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return step === undefined ? null : Math.max(0, Math.min(here + step, count - 1));
}
