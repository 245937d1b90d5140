import type { Seal, SealKind } from '#shared/model/seal.ts';
import { masked } from '#shared/redaction/mask.ts';
import type { Redactor } from '#shared/redaction/redactor.ts';
import { hashOf } from '../../verify/evidence.ts';
import type { QuotedPassage } from '../quoted-passage.ts';

/** The seal of a passage: anybody who has the text can tell from it whether the words stand there. */
export function sealOf(
  { passage, document, textHash }: Pick<QuotedPassage, 'passage' | 'document' | 'textHash'>,
  kind: SealKind,
  redactor: Redactor | null,
): Seal {
  const { start, end } = passage.position;
  const hidden = kind === 'quotation' ? (redactor?.spansIn(passage.quote.exact) ?? []) : [];
  return {
    kind,
    document: document.id,
    revision: textHash,
    start,
    end,
    exact: hashOf(masked(passage.quote.exact, 0, end - start, hidden)),
    withheld: hidden.map((span) => ({ start: start + span.start, end: start + span.end })),
  };
}
