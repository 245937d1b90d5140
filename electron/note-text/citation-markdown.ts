import type { Node } from 'mdast';
import type { Handle, Options } from 'mdast-util-to-markdown';

/** Works that are cited, in the form that pandoc reads: `[see @key, p. 3; -@other]`. */
export interface CitationMark extends Node {
  readonly type: 'citationMark';
  readonly items: readonly CitedMark[];
}

export interface CitedMark {
  /** Latin letters, digits and hyphens. */
  readonly key: string;
  readonly prefix: string;
  /** The place and what follows it. */
  readonly behind: string;
  readonly suppressAuthor: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citationMark: CitationMark;
  }
  interface RootContentMap {
    citationMark: CitationMark;
  }
}

const writeCitation: Handle = (node: CitationMark, _parent, state, info) => {
  const safe = (words: string): string =>
    state
      .safe(words.replaceAll(/\s+/g, ' '), { ...info, before: ' ', after: ' ' })
      // Within the brackets a semicolon would part two works, and a stroke may reach beyond them.
      .replaceAll(/(?<!\\)[;_]/g, '\\$&')
      // Quotation marks are pandoc's to pair, which looks for their other halves beyond the brackets.
      .replaceAll(/(?<!\\)(?:"|(?<![\p{L}\p{N}])')/gu, '\\$&')
      .replaceAll(
        /[“”‘]|(?<![\p{L}\p{N}])’/gu,
        (mark) => `&#x${mark.charCodeAt(0).toString(16).toUpperCase()};`,
      );
  const items = node.items.map(({ key, prefix, behind, suppressAuthor }) => {
    const before = prefix === '' ? '' : `${safe(prefix)} `;
    return `${before}${suppressAuthor ? '-' : ''}@${key}${behind === '' ? '' : `, ${safe(behind)}`}`;
  });
  return `[${items.join('; ')}]`;
};

export function citationToMarkdown(): Options {
  return { handlers: { citationMark: Object.assign(writeCitation, { peek: () => '[' }) } };
}
