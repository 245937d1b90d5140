import type { Node } from 'mdast';
import type { Handle, Options } from 'mdast-util-to-markdown';

/** A tag of Obsidian's, or a link to a note or to a block in it: `[[Folder/Note#^block|words]]`. https://help.obsidian.md/links */
export interface WikiLink extends Node {
  readonly type: 'wikiLink';
  /** As it is written, brackets included: what it holds has been freed of signs that would end it. */
  readonly value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink;
  }
  interface RootContentMap {
    wikiLink: WikiLink;
  }
}

const writeWikiLink: Handle = ({ value }: WikiLink, _parent, state) =>
  // Within a table a bar parts two cells, wherever it stands.
  state.stack.includes('tableCell') ? value.replaceAll('|', '\\|') : value;

export function wikiLinkToMarkdown(): Options {
  return { handlers: { wikiLink: Object.assign(writeWikiLink, { peek: () => '[' }) } };
}

/** Signs that end a link, or mean something within one. https://help.obsidian.md/links#Valid+link+characters */
const UNSAFE = /[#^[\]|`~$%=*]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/** The name of a file, as a link can hold it. */
export function linkableName(name: string): string {
  return withoutUnsafe(name).replaceAll(/^[\s.-]+|[\s.-]+$/gu, '') || 'Note';
}

/** `block` is the id of a block in the note. */
export function wikiLink(file: string, words: string, block: string | null = null): WikiLink {
  const target = block === null ? file : `${file}#^${block}`;
  const alias = withoutUnsafe(words);
  const value = alias === '' || alias === target ? `[[${target}]]` : `[[${target}|${alias}]]`;
  return { type: 'wikiLink', value };
}

function withoutUnsafe(words: string): string {
  return words.replaceAll(UNSAFE, ' ').replaceAll(/\s+/gu, ' ').trim();
}
