import type { BlockContent, PhrasingContent } from 'mdast';
import type { CslItem } from '#shared/model/citation.ts';
import type { CitationNode } from '#shared/model/note-state.ts';
import type { Place } from '#shared/model/passage.ts';
import { type Locator, locatorInWords } from '#shared/citing/locator.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { type Cite, formatCitations } from '../citing/processor.ts';
import { hasFootnotes, listTitle, type Styling } from '../citing/styles.ts';
import type { CitedSource } from './cited-source.ts';
import { formattedWords } from './formatted-words.ts';
import { text } from './mdast-nodes.ts';

/** Citations in a style, in the order in which the note has them: each of its places asks once. */
export interface StyledCitations {
  /** Where a citation in the text is written: in a footnote of its own, or in the line. */
  readonly stand: 'footnote' | 'line';
  readonly cite: (cites: readonly Cite[]) => readonly PhrasingContent[];
  /** The works that are cited, for the end of the note; nothing where there are none. */
  readonly list: () => readonly BlockContent[];
}

/**
 * A style knows how to write a citation only when it has seen all that come before, so that the note is gone through
 * twice: `render` is given what gathers them first. Answers what hands them out to as many further renderings as need be.
 */
export async function styledCitations(
  styling: Styling,
  items: readonly CslItem[],
  render: (citations: StyledCitations) => unknown,
): Promise<() => StyledCitations> {
  const stand = hasFootnotes(styling.style) ? 'footnote' : 'line';
  const clusters: (readonly Cite[])[] = [];
  render({
    stand,
    cite: (cites) => {
      clusters.push(cites);
      return [];
    },
    list: () => [],
  });
  const { clusters: written, list } = await formatCitations(styling, items, clusters);
  return () => {
    let next = 0;
    return {
      stand,
      cite: () => formattedWords(written[next++] ?? ''),
      list: () => listBlocks(styling, list),
    };
  };
}

/** For readers that write citations out themselves, and the list as well. */
export const keyCitations: StyledCitations = {
  stand: 'footnote',
  cite: (cites) => [
    {
      type: 'citationMark',
      items: cites.map(({ key, locator, prefix, suppressAuthor }) => ({
        key,
        prefix,
        behind: locator ? locatorInWords(locator) : '',
        suppressAuthor,
      })),
    },
  ],
  list: () => [],
};

function listBlocks(
  { style, locale }: Styling,
  list: readonly { readonly words: string }[],
): readonly BlockContent[] {
  if (list.length === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [text(listTitle(style, locale))] },
    ...list.map(({ words }): BlockContent => ({
      type: 'paragraph',
      children: [...formattedWords(words)],
    })),
  ];
}

/** The works of a citation as a style takes them. */
export function citesOf({ items }: CitationNode, works: ReadonlyMap<string, CitedSource>): readonly Cite[] {
  return items.map(({ documentId, locator, prefix = '', suffix = '', suppressAuthor = false }) => {
    const work = works.get(documentId);
    if (!work) throw new Error('a work was not looked up');
    return { key: work.key, locator: locator ?? null, prefix, suffix, suppressAuthor };
  });
}

/** Where a passage stands, as far as a citation says it: the seal beside it is exact. */
export function locatorOf({ page, paragraph, footnote, time }: Place): Locator | null {
  if (page !== null) return { label: 'page', value: page };
  if (paragraph !== null) return { label: 'paragraph', value: String(paragraph) };
  if (footnote !== null) return { label: 'note', value: footnote };
  return time === null ? null : { label: 'timestamp', value: clockTime(time) };
}
