import type { ImportedBlock, Span } from '#shared/model/text.ts';
import { languageWithin, type TextLanguage } from '#shared/metadata/guess-language.ts';
import { bulletLength, isListItem } from '../plain-text/list-items.ts';
import type { Joined } from './join-lines.ts';
import type { Mark } from './line-text.ts';
import { LARGE, type Paragraph } from './paragraphs.ts';
import { isBold, type Body } from './styles.ts';
import { findTableRows, tabbed } from './table-rows.ts';

/** A paragraph that has been given its place and its make. */
export interface Draft {
  readonly paragraph: Paragraph;
  readonly joined: Joined;
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-row';
  readonly level: number;
}

const LONGEST_HEADING = 200;

/** Larger or bold lines that stand alone are headings; the larger, the higher. */
export function draftsOf(
  paragraphs: readonly Paragraph[],
  joined: readonly Joined[],
  body: Body,
): readonly Draft[] {
  const rows = findTableRows(paragraphs.flat());
  const isRow = (paragraph: Paragraph): boolean => paragraph.some((line) => rows.has(line));
  const styles = [
    ...new Set(
      paragraphs.flatMap((paragraph, index) =>
        isRow(paragraph) ? [] : (styleIfHeading(paragraph, joined[index], body) ?? []),
      ),
    ),
  ];
  const ranks = styles.toSorted((a, b) => b - a);
  return paragraphs.flatMap((paragraph, index): readonly Draft[] => {
    const own = joined[index];
    if (!own) return [];
    if (isRow(paragraph)) return [{ paragraph, joined: own, kind: 'table-row', level: 1 }];
    const style = styleIfHeading(paragraph, own, body);
    if (style !== null)
      return [{ paragraph, joined: own, kind: 'heading', level: Math.min(6, ranks.indexOf(style) + 1) }];
    return [{ paragraph, joined: own, kind: isListItem(own.text) ? 'list-item' : 'paragraph', level: 1 }];
  });
}

/** A number that is greater for a more prominent heading; null for what is none. */
function styleIfHeading(paragraph: Paragraph, joined: Joined | undefined, body: Body): number | null {
  const [first] = paragraph;
  if (!first || !joined || joined.text.length > LONGEST_HEADING || paragraph.length > 4) return null;
  if (!/\p{L}/u.test(joined.text)) return null;
  const bold = paragraph.every(isBold) && !body.bold;
  const size = Math.round((first.size / body.size) * 10);
  if (first.size > LARGE * body.size) return size * 2 + (bold ? 1 : 0);
  const isClosed = /[.,;،؛]$/u.test(joined.text);
  return bold && !isClosed && paragraph.length <= 2 && first.size > 0.95 * body.size ? 21 : null;
}

/** The block of a draft, without the spans that markers and pages put on it. */
export function blockOf({ paragraph, joined, kind, level }: Draft, document: TextLanguage): ImportedBlock {
  const bullet = kind === 'list-item' ? bulletLength(joined.text) : 0;
  return {
    kind,
    level,
    text: kind === 'table-row' && paragraph[0] ? tabbed(paragraph[0]) : joined.text.slice(bullet),
    ...languageWithin(joined.text, document),
    spans: spansOf(joined.marks, bullet, kind === 'heading'),
  };
}

/** A heading's own bold is no emphasis. */
export function spansOf(marks: readonly Mark[], from: number, isHeading: boolean): readonly Span[] {
  return marks.flatMap((mark): readonly Span[] => {
    const place = { start: Math.max(0, mark.start - from), end: mark.end - from };
    if (place.end <= place.start || (isHeading && mark.kind === 'strong')) return [];
    if (mark.kind === 'raised') return [];
    if (mark.kind === 'link') return [{ kind: 'link', href: mark.href, ...place }];
    if (mark.kind === 'recognized') return [{ kind: 'recognized', confidence: mark.confidence, ...place }];
    return [{ kind: mark.kind, ...place }];
  });
}

export function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
