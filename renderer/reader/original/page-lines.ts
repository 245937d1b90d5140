import type { RevisionId } from '#shared/model/ids.ts';
import type { Call } from '../../bridge/client.ts';
import { type PlacedLine, placeLines } from './line-places.ts';
import type { PageTexts } from './page-starts.ts';

/** Where the text of each page stands on it, known from when it was first asked for. */
export interface PageLines {
  /** Null while it is being asked for. */
  find(page: number): readonly PlacedLine[] | null;
  /** Resolves when it is known. A page that cannot be read has no lines. */
  load(page: number): Promise<readonly PlacedLine[]>;
}

const NONE: readonly PlacedLine[] = [];

/** `text` is the canonical text. */
export function createPageLines(call: Call, revision: RevisionId, text: string, texts: PageTexts): PageLines {
  const known = new Map<number, readonly PlacedLine[]>();
  const loading = new Map<number, Promise<readonly PlacedLine[]>>();

  async function ask(page: number): Promise<readonly PlacedLine[]> {
    const { start, end } = texts.rangeOf(page);
    // Where the page itself cannot be shown it says so; without its lines the places on it are told by its length.
    const lines = start === end ? [] : await call('originals.lines', revision, page).catch(() => []);
    const placed = placeLines(lines, text.slice(start, end), start);
    known.set(page, placed);
    return placed;
  }

  return {
    find(page) {
      const found = known.get(page);
      if (found) return found;
      if (!loading.has(page)) loading.set(page, ask(page));
      return null;
    },
    load(page) {
      const asked = loading.get(page) ?? ask(page);
      loading.set(page, asked);
      return asked.catch(() => NONE);
    },
  };
}
