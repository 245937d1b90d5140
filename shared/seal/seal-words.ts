import { toDocumentId } from '../model/ids.ts';
import type { Seal } from '../model/seal.ts';

/**
 * A seal as it stands in a footnote, as code: editors and programs that rewrite Markdown leave code as it is, and whatever
 * they make of it, the words are found again.
 */
export function sealInWords({ kind, document, revision, start, end, exact }: Seal): string {
  return `${kind} src=${document} rev=sha256:${revision} o=${start}-${end} q=sha256:${exact}`;
}

const SEAL =
  /\b(quotation|reference)\s+src=([a-z0-9][a-z0-9-]{0,63})\s+rev=sha256:([\da-f]{64})\s+o=(\d{1,15})-(\d{1,15})\s+q=sha256:([\da-f]{64})\b/;

/** The first seal in the words of a footnote. */
export function findSeal(words: string): Seal | null {
  const [, kind, document = '', revision = '', start, end, exact = ''] = SEAL.exec(words) ?? [];
  if (kind === undefined) return null;
  return {
    kind: kind === 'reference' ? kind : 'quotation',
    document: toDocumentId(document),
    revision,
    start: Number(start),
    end: Number(end),
    exact,
  };
}

export function isSameSeal(one: Seal, other: Seal): boolean {
  return sealInWords(one) === sealInWords(other);
}
