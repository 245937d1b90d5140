import type { Citation } from '#shared/model/citation.ts';

const ADDRESS = /<?\s?((?:https?|ftp):\/\/[^\s<>"”»]+|www\.[^\s<>"”»]+\.[^\s<>"”»]+)/iu;
// The address was lost and the bracket that announced it stayed; `2 < 3` and `x < y` announce none.
const EMPTIED = /(?<!(?<!\p{L})\p{L}\s?)<(?:\s*>|\s+(?!\p{Nd})|$)/u;

export interface FoundUrl {
  readonly state: Citation['url'];
  readonly url: string | null;
}

/** The web address in a citation, without the full stop that ends the sentence. */
export function findUrl(text: string): FoundUrl {
  const address = ADDRESS.exec(text)?.[1];
  if (address !== undefined) return { state: 'present', url: withoutSentence(address) };
  return { state: EMPTIED.test(text) ? 'emptied' : 'absent', url: null };
}

/** A closing bracket belongs to the address when its opening one does. */
function withoutSentence(address: string): string {
  const bare = address.replace(/[.,;:،؛\]]+$/u, '');
  const isOpen = bare.split('(').length === bare.split(')').length;
  return bare.endsWith(')') && !isOpen ? withoutSentence(bare.slice(0, -1)) : bare;
}
