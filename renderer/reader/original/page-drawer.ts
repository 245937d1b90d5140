import type { RevisionId } from '#shared/model/ids.ts';
import type { Call } from '../../bridge/client.ts';

export type DrawnPage =
  | { readonly state: 'shown'; readonly address: string }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Has the pages drawn that are near the view, one at a time: a page that is passed by quickly is never asked for. Keeps
 * a few that were drawn before.
 */
export interface PageDrawer {
  /** The pages that are wanted now, the most wanted first, with their widths in pixels. */
  want(pages: readonly { readonly page: number; readonly width: number }[]): void;
  find(page: number): DrawnPage | null;
  /** Asks once more for a page that failed. */
  retry(page: number): void;
  /** Counts changes. */
  version(): number;
  /** Answers a function that ends it. When nobody listens any longer, nothing is kept. */
  onChange(listener: () => void): () => void;
}

const KEPT = 12;
/** Pages that stay in view for less are being scrolled past. */
const PASSING_MS = 60;

export function createPageDrawer(call: Call, revision: RevisionId): PageDrawer {
  const drawn = new Map<number, DrawnPage & { readonly width: number }>();
  const listeners = new Set<() => void>();
  let wanted: readonly { readonly page: number; readonly width: number }[] = [];
  let timer = 0;
  let isDrawing = false;
  let version = 0;

  function changed(): void {
    version += 1;
    for (const listener of listeners) listener();
  }

  function put(page: number, next: DrawnPage & { readonly width: number }): void {
    drop(page);
    drawn.set(page, next);
    const isWanted = new Set(wanted.map((one) => one.page));
    for (const old of drawn.keys()) {
      if (drawn.size <= KEPT) break;
      if (!isWanted.has(old)) drop(old);
    }
    changed();
  }

  function drop(page: number): void {
    const old = drawn.get(page);
    if (old?.state === 'shown') URL.revokeObjectURL(old.address);
    drawn.delete(page);
  }

  function drawNext(): void {
    const next = wanted.find(({ page, width }) => drawn.get(page)?.width !== width);
    if (!next || isDrawing || listeners.size === 0) return;
    const { page, width } = next;
    isDrawing = true;
    call('originals.page', revision, page, width)
      .then(
        ({ bytes, mediaType }) => {
          if (listeners.size === 0) return;
          const blob = new Blob([new Uint8Array(bytes)], { type: mediaType });
          put(page, { state: 'shown', address: URL.createObjectURL(blob), width });
        },
        (error: unknown) => {
          if (listeners.size > 0) put(page, { state: 'failed', error, width });
        },
      )
      .finally(() => {
        isDrawing = false;
        drawNext();
      });
  }

  return {
    want(pages) {
      wanted = pages;
      clearTimeout(timer);
      timer = window.setTimeout(drawNext, PASSING_MS);
    },
    find: (page) => drawn.get(page) ?? null,
    retry(page) {
      drop(page);
      changed();
      drawNext();
    },
    version: () => version,
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        for (const page of [...drawn.keys()]) drop(page);
      };
    },
  };
}
