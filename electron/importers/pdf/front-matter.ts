import { foldedKey } from './folded-key.ts';
import { readByline } from '../metadata/byline.ts';
import { readDateLine } from '../metadata/dates.ts';
import type { Joined } from './join-lines.ts';
import type { Draft } from './pdf-blocks.ts';
import type { PdfMetadata } from './pdf-metadata.ts';
import type { Body } from './styles.ts';

/** What the first page says of the document, with the paragraphs in which it says it. */
export interface FrontMatter {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly claimed: ReadonlySet<Draft>;
}

/** Paragraphs among which a title is looked for, and those behind it that may be a byline or a date. */
const TOP = 8;
const BEHIND_TITLE = 4;
/** A title is set in type at least this much larger than the text. */
const TITLE_SIZE = 1.25;
const LONGEST_TITLE = 300;

export function readFrontMatter(drafts: readonly Draft[], said: PdfMetadata, body: Body): FrontMatter {
  const first = drafts[0]?.paragraph[0]?.page;
  const top = drafts.filter(({ paragraph }) => paragraph[0]?.page === first).slice(0, TOP);
  const title = titleAmong(top, said.title, body);
  const claimed = new Set<Draft>(title ? [title] : []);
  let authors: readonly string[] = said.authors;
  let published = said.published;
  const behind = top.slice(title ? top.indexOf(title) + 1 : 0).slice(0, BEHIND_TITLE);
  for (const draft of behind) {
    const { text } = draft.joined;
    const names = readByline(text);
    const date = readDateLine(text);
    if (names) authors = authors.length > 0 ? authors : names;
    else if (date !== null) published ??= date;
    else if (!isAuthors(text, said.authors)) continue;
    claimed.add(draft);
  }
  return { title: title ? withoutMarkers(title.joined) : said.title, authors, published, claimed };
}

/** The paragraph that is the title that the document gives itself; else the largest one that is large enough. */
function titleAmong(top: readonly Draft[], said: string | null, body: Body): Draft | null {
  const same =
    said === null ? undefined : top.find(({ joined }) => foldedKey(joined.text) === foldedKey(said));
  if (same) return same;
  const sizeOf = ({ paragraph }: Draft): number => paragraph[0]?.size ?? 0;
  const largest = top
    .filter(
      (draft) =>
        draft.kind === 'heading' &&
        draft.joined.text.length <= LONGEST_TITLE &&
        sizeOf(draft) >= TITLE_SIZE * body.size,
    )
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  return largest ?? null;
}

/** A note to the title is none of its words. */
function withoutMarkers({ text, marks }: Joined): string {
  const raised = marks.filter((mark) => mark.kind === 'raised').toReversed();
  const words = raised.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text).trim();
  return words === '' ? text : words;
}

function isAuthors(text: string, authors: readonly string[]): boolean {
  return authors.length > 0 && foldedKey(text) === foldedKey(authors.join(' '));
}
