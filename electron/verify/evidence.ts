import { createHash } from 'node:crypto';
import { toDocumentId } from '#shared/model/ids.ts';
import type { Seal } from '#shared/model/seal.ts';
import { EVIDENCE_LINE, type EvidenceLine } from './evidence-schema.ts';

export const EVIDENCE_FILE = 'evidence.jsonl';
/** Holds the whole texts, each under its hash. */
export const TEXTS_FOLDER = 'sources';

/** What the parts of a text are, beside it. */
export function partsFile(hash: string): string {
  return `${TEXTS_FOLDER}/${hash}.json`;
}

const HASH = 'sha256:';

export function sealIn({ kind, document, revision, selector, exact, withheld = [] }: EvidenceLine): Seal {
  return {
    kind,
    document: toDocumentId(document.id),
    revision: revision.slice(HASH.length),
    start: selector.start,
    end: selector.end,
    exact: exact.slice(HASH.length),
    withheld: withheld.map(({ start, end }) => ({ start, end })),
  };
}

/** Null for a line that is none of evidence. */
export function readEvidenceLine(line: string): EvidenceLine | null {
  try {
    return EVIDENCE_LINE.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** SHA-256 of the words as UTF-8, in hexadecimal. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
