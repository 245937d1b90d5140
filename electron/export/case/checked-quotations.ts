import type { Statement } from '#shared/model/case.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import type { Reader } from '../../storage/database.ts';
import { findPassage } from '../../storage/passages.ts';
import { readRevision, textHashOf } from '../../storage/revisions.ts';

/** The words of a passage, and what is wrong with them; null where they stand in their source. */
export interface CheckedQuotation {
  readonly words: string;
  readonly problem: string | null;
}

/** Each statement that is a passage of a text of the library, compared with that text. */
export async function checkQuotations(
  db: Reader,
  statements: readonly Statement[],
): Promise<ReadonlyMap<string, CheckedQuotation>> {
  const checked = new Map<string, CheckedQuotation>();
  const texts = new Map<string, string | null>();
  for (const { id, passageId } of statements) {
    const passage = passageId && (await findPassage(db, passageId));
    if (!passage) continue;
    const { revisionId, position, quote } = passage;
    if (!texts.has(revisionId)) {
      const revision = await readRevision(db, revisionId);
      const isWhole = revision !== null && revision.textHash === textHashOf(revision.blocks);
      texts.set(revisionId, isWhole ? canonicalText(revision.blocks) : null);
    }
    const text = texts.get(revisionId) ?? null;
    const stands = text?.slice(position.start, position.end) === quote.exact;
    const problem = text === null ? 'its source is damaged' : 'not found in its source';
    checked.set(id, { words: quote.exact, problem: stands ? null : problem });
  }
  return checked;
}
