import type { ImportedBlock, Span } from '#shared/model/text.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';

/** The words of a footnote as one paragraph. The address of a link stands behind its words where they do not say it. */
export function footnoteWords(blocks: readonly ImportedBlock[]): string {
  return blocks
    .map((block) => wordsAlone(withAddresses(block)).replaceAll(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
    .join(' ');
}

type Link = Extract<Span, { kind: 'link' }>;

function withAddresses({ text, spans }: ImportedBlock): string {
  const links = spans.filter((span): span is Link => span.kind === 'link' && !span.href.startsWith('#'));
  return links
    .toSorted((a, b) => b.end - a.end)
    .reduce((words, { start, end, href }) => {
      return says(text.slice(start, end), href)
        ? words
        : `${words.slice(0, end)} (${href})${words.slice(end)}`;
    }, text);
}

function says(words: string, href: string): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .replace(/^(?:https?:\/\/|mailto:)/i, '')
      .replace(/\/$/, '');
  return bare(words) === bare(href);
}
