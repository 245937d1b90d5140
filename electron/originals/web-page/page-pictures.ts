import { sniffPicture } from '../../pictures/sniff-picture.ts';
import type { PageFiles } from './page-files.ts';

/** Writes the pictures of a page into addresses, so that nothing has to be loaded. */
export interface PagePictures {
  /** Null for what is no picture, is not in the file, or would be too much. */
  addressOf(address: string, from: string | null): string | null;
}

/** Of all addresses together: what a window shows without trouble. */
const MOST_CHARACTERS = 48_000_000;

export function createPagePictures(files: PageFiles): PagePictures {
  const known = new Map<string, string | null>();
  let characters = 0;

  function read(address: string, from: string | null): string | null {
    const bytes = files.find(address, from);
    const sniffed = bytes && sniffPicture(bytes);
    return bytes && sniffed
      ? `data:${sniffed.mediaType};base64,${Buffer.from(bytes).toString('base64')}`
      : null;
  }

  return {
    addressOf(address, from) {
      const key = JSON.stringify([address, from]);
      const found = known.get(key) ?? read(address, from);
      known.set(key, found);
      if (found === null || characters + found.length > MOST_CHARACTERS) return null;
      characters += found.length;
      return found;
    },
  };
}
