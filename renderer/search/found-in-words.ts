import type { SearchResults } from '#shared/model/search.ts';

/** Made once: it is drawn anew with every letter that is typed. */
const NUMBERS = new Intl.NumberFormat('en');

/** `23 documents, 4 notes`, with `at least` where there may be more. */
export function foundInWords({ documents, notes, atLeast }: SearchResults['found']): string {
  const parts = [counted(documents, 'document'), counted(notes, 'note')].filter((part) => part !== null);
  return `${atLeast ? 'At least ' : ''}${parts.join(', ')}`;
}

function counted(count: number, of: string): string | null {
  if (count === 0) return null;
  return `${NUMBERS.format(count)} ${of}${count === 1 ? '' : 's'}`;
}

/** How many paragraphs of a document match; they are counted no further than to this. */
const COUNTED_TO = 1000;

export function hitsInWords(total: number): string {
  return total >= COUNTED_TO ? `${NUMBERS.format(COUNTED_TO)}+` : NUMBERS.format(total);
}
