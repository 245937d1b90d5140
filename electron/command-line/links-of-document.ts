import type { DocumentSummary } from '#shared/model/document.ts';
import type { LinkEndView } from '#shared/model/link.ts';
import { formatPlace } from '#shared/text/place.ts';
import type { Ibid } from '../library/open-ibid.ts';
import { shown } from './shown.ts';

/** A link of a document or of one of its passages, as it reads from there. */
export interface ShownLink {
  /** Words of the passage that is linked; null where it is the document as a whole. */
  readonly words: string | null;
  readonly says: string;
  readonly other: {
    readonly kind: LinkEndView['kind'];
    readonly id: string;
    readonly title: string;
    /** Of a passage: what it says and where; null for a note or a document. */
    readonly words: string | null;
    readonly place: string | null;
  };
  readonly comment: string;
}

/** Those of the document itself, then those of the passages in its newest text. */
export async function linksOfDocument(
  { handlers }: Pick<Ibid, 'handlers'>,
  { id, revisionId }: Pick<DocumentSummary, 'id' | 'revisionId'>,
): Promise<readonly ShownLink[]> {
  const links = [
    ...(await handlers['links.of']({ kind: 'document', id })),
    ...(await handlers['links.in'](revisionId)),
  ];
  return links.map(({ here, says, there, comment }) => ({
    words: here.kind === 'passage' ? here.words : null,
    says,
    other: {
      kind: there.kind,
      id: there.id,
      title: there.title,
      words: there.kind === 'passage' ? there.words : null,
      place: there.kind === 'passage' ? formatPlace(there.place) : null,
    },
    comment,
  }));
}

/** `“fifty people” contradicts “two hundred”, Nouri, para. 2`, a line each. */
export function linksInWords(links: readonly ShownLink[]): string {
  return links.map((link) => `${linkInWords(link)}\n`).join('');
}

function linkInWords({ words, says, other, comment }: ShownLink): string {
  const parts = [
    other.words === null ? '' : `“${shown(other.words)}”`,
    other.title.trim() === '' ? `untitled ${other.kind}` : shown(other.title),
    other.place ?? '',
  ];
  const there = parts.filter((part) => part !== '').join(', ');
  const here = words === null ? '' : `“${shown(words)}” `;
  return `${here}${shown(says)} ${there}${comment === '' ? '' : ` (${shown(comment)})`}`;
}
