import { toDocumentId } from '../model/ids.ts';
import type { Seal } from '../model/seal.ts';

/**
 * A seal as it stands in a footnote, as code: editors and programs that rewrite Markdown leave code as it is, and whatever
 * they make of it, the words are found again.
 */
export function sealInWords({ kind, document, revision, start, end, exact, withheld }: Seal): string {
  const hidden = withheld.length === 0 ? '' : ` x=${withheld.map((one) => `${one.start}-${one.end}`).join()}`;
  return `${kind} src=${document} rev=sha256:${revision} o=${start}-${end}${hidden} q=sha256:${exact}`;
}

const SEAL =
  /\b(quotation|reference)\s+src=([a-z0-9][a-z0-9-]{0,63})\s+rev=sha256:([\da-f]{64})\s+o=(\d{1,15})-(\d{1,15})(?:\s+x=(\d{1,15}-\d{1,15}(?:,\d{1,15}-\d{1,15})*))?\s+q=sha256:([\da-f]{64})\b/;

/** The first seal in the words of a footnote. */
export function findSeal(words: string): Seal | null {
  const [, kind, document = '', revision = '', start, end, hidden, exact = ''] = SEAL.exec(words) ?? [];
  if (kind === undefined) return null;
  return {
    kind: kind === 'reference' ? kind : 'quotation',
    document: toDocumentId(document),
    revision,
    start: Number(start),
    end: Number(end),
    exact,
    withheld: (hidden?.split(',') ?? []).map((range) => {
      const [from, to] = range.split('-').map(Number);
      return { start: from ?? 0, end: to ?? 0 };
    }),
  };
}

export function isSameSeal(one: Seal, other: Seal): boolean {
  return sealInWords(one) === sealInWords(other);
}
