import type { DocumentId } from '#shared/model/ids.ts';
import type { Mention, MentionedIn } from '#shared/model/name.ts';

/** What is drawn in a list of mentions. */
export type MentionRow =
  | { readonly kind: 'mention'; readonly mention: Mention; readonly heading: Heading | null }
  /** In place of mentions of a document that are folded away. */
  | { readonly kind: 'more'; readonly documentId: DocumentId; readonly count: number };

/** Above the first mention of a document. */
export type Heading = Pick<MentionedIn, 'documentId' | 'title' | 'published'> & { readonly count: number };

/** Of a document with more mentions, so many are drawn before a person asks for all. */
const MOST_OF_DOCUMENT = 3;

/** The mentions that meet a condition, document by document. Of those not in `unfolded` the first few. */
export function mentionRows(
  documents: readonly MentionedIn[],
  isWanted: (mention: Mention) => boolean,
  unfolded: ReadonlySet<DocumentId>,
): readonly MentionRow[] {
  return documents.flatMap(({ documentId, title, published, mentions }): readonly MentionRow[] => {
    const wanted = mentions.filter(isWanted);
    // A line that says there is one more would take the room of that one.
    const isFolded = !unfolded.has(documentId) && wanted.length > MOST_OF_DOCUMENT + 1;
    const shown = isFolded ? wanted.slice(0, MOST_OF_DOCUMENT) : wanted;
    const heading = { documentId, title, published, count: wanted.length };
    return [
      ...shown.map((mention, index) => ({
        kind: 'mention' as const,
        mention,
        heading: index === 0 ? heading : null,
      })),
      ...(isFolded ? [{ kind: 'more' as const, documentId, count: wanted.length - shown.length }] : []),
    ];
  });
}

export function rowKey(row: MentionRow): string {
  return row.kind === 'more' ? `more ${row.documentId}` : mentionKey(row.mention);
}

export function mentionKey({
  revisionId,
  start,
  end,
}: Pick<Mention, 'revisionId' | 'start' | 'end'>): string {
  return `${revisionId} ${start} ${end}`;
}

export const isCertain = ({ state }: Mention): boolean => state === 'alias' || state === 'accepted';
export const isDoubtful = ({ state }: Mention): boolean => state === 'doubtful';
export const isRejected = ({ state }: Mention): boolean => state === 'rejected';

/** How many mentions meet the condition, and in how many documents. */
export function countMentions(
  documents: readonly MentionedIn[],
  isWanted: (mention: Mention) => boolean,
): { readonly mentions: number; readonly documents: number } {
  const counts = documents.map(({ mentions }) => mentions.filter(isWanted).length);
  return {
    mentions: counts.reduce((sum, count) => sum + count, 0),
    documents: counts.filter((count) => count > 0).length,
  };
}
