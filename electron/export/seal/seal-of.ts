import type { Seal, SealKind } from '#shared/model/seal.ts';
import { hashOf } from '../../verify/evidence.ts';
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
