import { authorsInProperties, titleInProperties } from '../metadata/properties.ts';
import type { Properties } from '../office/fields.ts';

/** What a file says of itself, while it is read. */
export interface RtfProperties {
  title(words: string): void;
  author(words: string): void;
  found(): Properties;
}

export function createRtfProperties(): RtfProperties {
  let title: string | null = null;
  const authors: string[] = [];
  return {
    title(words) {
      title = words;
    },
    author: (words) => void authors.push(words),
    found: () => ({ title: titleInProperties(title), authors: authorsInProperties(authors) }),
  };
}
