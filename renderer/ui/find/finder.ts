import { type Folded, fold } from '#shared/fold/fold.ts';
import { type Hit, hitsIn, patternFor, type Searched, type Wanted } from '#shared/find/wanted-words.ts';

/** What was found so far, in the order of the text. */
export interface Found {
  /** Grows in place while the search goes on: only the first `count` are meant. */
  readonly hits: readonly Hit[];
  readonly count: number;
  readonly done: boolean;
}

export const NOTHING_FOUND: Found = { hits: [], count: 0, done: true };

export interface Finder {
  /** Tells what is found, slice by slice. A new search ends the one before, which tells nothing any more. */
  find(wanted: Wanted, onFound: (found: Found) => void): void;
  stop(): void;
}

/** Milliseconds of work between two breaths of the window. */
const SLICE_MS = 10;

/** Searches a text in short slices, so that the window never waits for it. Keeps what it folded. */
export function createFinder(blocks: readonly Searched[]): Finder {
  const folded: Folded[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    stop: () => clearTimeout(timer),
    find(wanted, onFound) {
      clearTimeout(timer);
      const pattern = patternFor(wanted.query);
      if (!pattern) {
        onFound(NOTHING_FOUND);
        return;
      }
      const hits: Hit[] = [];
      let next = 0;
      const searchSlice = () => {
        const end = performance.now() + SLICE_MS;
        for (; next < blocks.length && performance.now() < end; next += 1) {
          const block = blocks[next];
          if (!block) break;
          const words = (folded[next] ??= fold(block.text));
          for (const hit of hitsIn(block, words, pattern, wanted)) hits.push(hit);
        }
        const done = next >= blocks.length;
        if (!done) timer = setTimeout(searchSlice);
        onFound({ hits, count: hits.length, done });
      };
      timer = setTimeout(searchSlice);
    },
  };
}

/** Index of the first hit that starts at the offset or after it; `count` when none does. */
export function hitFrom({ hits, count }: Pick<Found, 'hits' | 'count'>, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
