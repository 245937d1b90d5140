import { createHash, createHmac } from 'node:crypto';
import type { HiddenSpellings } from '#shared/model/redaction.ts';
import type { Seal } from '#shared/model/seal.ts';
import { createRedactor, type Redactor } from '#shared/redaction/redactor.ts';
import { createLeakScan, type LeakScan } from './leak-scan.ts';

/** What an export hides, and how it is seen that it did. */
export interface Redaction {
  readonly redactor: Redactor;
  readonly scan: LeakScan;
  /** Hashes that bind whoever exports to the hidden words of a quotation, and tell nobody what they are. */
  commitments(seal: Seal, words: string): readonly string[];
}

export function createRedaction(hidden: readonly HiddenSpellings[], secret: string): Redaction {
  return {
    redactor: createRedactor(hidden),
    scan: createLeakScan(hidden),
    commitments: ({ revision, start: from, withheld }, words) =>
      withheld.map(({ start, end }) => {
        // A key for each range: to prove one is to give away no other.
        const key = createHmac('sha256', secret).update(`${revision}:${start}-${end}`).digest('hex');
        return createHash('sha256')
          .update(key + words.slice(start - from, end - from))
          .digest('hex');
      }),
  };
}
