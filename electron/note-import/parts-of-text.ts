import { z } from 'zod';
import type { DocumentMetadata, ImportedFootnote } from '#shared/model/document.ts';
import { guessLanguage } from '#shared/metadata/guess-language.ts';
import type { Citation } from '#shared/model/citation.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { canonicalText, placeBlocks } from '#shared/text/canonical-text.ts';
import type { EvidenceLine } from '../verify/evidence-schema.ts';
import { BLOCK, FOOTNOTE, METADATA } from '../verify/text-schema.ts';

export interface TextParts {
  readonly metadata: DocumentMetadata;
  readonly blocks: readonly ImportedBlock[];
  readonly footnotes: readonly ImportedFootnote[];
  /** Whether somebody said what they are; else every line is a paragraph. */
  readonly areKnown: boolean;
}

const PARTS = z.object({ metadata: METADATA, blocks: z.array(BLOCK), footnotes: z.array(FOOTNOTE) });

/** What JSON beside the text says of its parts, where that is all of the text; its lines otherwise. */
export function partsOfText(
  text: string,
  json: string | undefined,
  about: EvidenceLine['document'],
): TextParts {
  return (json === undefined ? null : partsIn(text, json)) ?? linesOf(text, about);
}

function partsIn(text: string, json: string): TextParts | null {
  const parts = read(json);
  if (!parts) return null;
  const all = parts.blocks.map(({ start, end, ...block }) => ({ ...block, text: text.slice(start, end) }));
  const blocks = all.filter(({ footnote }) => footnote === null).map(withoutFootnote);
  const footnotes = parts.footnotes.map(({ label, citations }, ordinal): ImportedFootnote => ({
    label,
    blocks: all.filter(({ footnote }) => footnote === ordinal).map(withoutFootnote),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked as far as it is relied upon
    citations: citations as unknown as readonly Citation[],
  }));
  const placed = placeBlocks(blocks, footnotes);
  return canonicalText(placed.blocks) === text
    ? { metadata: parts.metadata, blocks, footnotes, areKnown: true }
    : null;
}

function withoutFootnote({
  footnote: _footnote,
  ...block
}: ImportedBlock & { readonly footnote: number | null }) {
  return block;
}

function read(json: string): z.output<typeof PARTS> | null {
  try {
    const value: unknown = JSON.parse(json);
    // As it was read, so that what is kept as JSON keeps the order of its keys.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked just now, by a schema that changes nothing
    return PARTS.safeParse(value).success ? (value as z.output<typeof PARTS>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function linesOf(text: string, { title, authors, published, url }: EvidenceLine['document']): TextParts {
  const { language, direction } = guessLanguage(text);
  return {
    metadata: { title, authors, published, breadcrumb: [], publisher: null, url, language, direction },
    blocks: text.split('\n').map((line) => ({
      kind: 'paragraph',
      level: 1,
      text: line,
      language,
      direction,
      spans: [],
    })),
    footnotes: [],
    areKnown: false,
  };
}
