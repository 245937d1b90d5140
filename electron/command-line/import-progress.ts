import type { ImportProgress } from '#shared/model/import.ts';
import { shown } from './shown.ts';
import type { Stream } from './terminal.ts';

const ERASE_LINE = '\r\u001b[K';
const EVERY_MS = 100;

/** Keeps one line of a terminal up to date. Silent where the stream is none. */
export function progressOn(stream: Stream, now: () => number): (progress: ImportProgress) => void {
  if (stream.isTTY !== true) return () => undefined;
  let drawnAt = now();
  let drawn = false;
  return ({ done, total, name, pages }) => {
    if (name === null) {
      if (drawn) stream.write(ERASE_LINE);
      drawn = false;
      return;
    }
    // An import that is over at once has no need of it.
    if (now() - drawnAt < EVERY_MS) return;
    drawnAt = now();
    drawn = true;
    const count = `${done + 1} of ${total}${pages ? `, page ${pages.done} of ${pages.total}` : ''}`;
    stream.write(`${ERASE_LINE}${line(count, name, stream.columns ?? 80)}`);
  };
}

/** Kept within one line: what wraps could not be erased. A character may be two columns wide. */
function line(count: string, name: string, width: number): string {
  const room = Math.max(0, width - count.length - 5);
  const characters = Array.from(name);
  const wide = characters.some((character) => character > '\u1100');
  const most = wide ? Math.floor(room / 2) : room;
  return `${count}  ${shown(characters.length > most ? `${characters.slice(0, most).join('')}…` : name)}`;
}
