import { createHash } from 'node:crypto';
import type { Seal, SealKind } from '#shared/model/seal.ts';
import type { QuotedPassage } from '../quoted-passage.ts';

/** The seal of a passage: anybody who has the text can tell from it whether the words stand there. */
export function sealOf(
  { passage, document, textHash }: Pick<QuotedPassage, 'passage' | 'document' | 'textHash'>,
  kind: SealKind,
): Seal {
  const { start, end } = passage.position;
  return {
    kind,
    document: document.id,
    revision: textHash,
    start,
    end,
    exact: hashOf(passage.quote.exact),
  };
}

/** SHA-256 of the words as UTF-8, in hexadecimal. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
