import { shortTitle } from '#shared/citing/in-words.ts';
import { describePassage, keepPassage } from '../library/make-passage.ts';
import type { Seal } from '#shared/model/seal.ts';
import { sealInWords } from '#shared/seal/seal-words.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import type { Writer } from '../storage/database.ts';
import { findDocument } from '../storage/documents.ts';
import { hashOf } from '../verify/evidence.ts';
import type { HeldText } from './bring-texts.ts';
import type { SealedPassage } from './sealed-parts.ts';

/** The passages of those seals that say what stands in a text of the library, by the words of the seals. */
export async function bringPassages(
  tx: Writer,
  seals: readonly Seal[],
  held: ReadonlyMap<string, HeldText>,
  at: Date,
): Promise<ReadonlyMap<string, SealedPassage>> {
  const found = new Map<string, SealedPassage>();
  for (const seal of seals) {
    const text = held.get(seal.revision);
    const key = sealInWords(seal);
    if (!text || found.has(key) || seal.withheld.length > 0) continue;
    const { revisionId, documentId } = text;
    const passage = await describePassage(tx, { revisionId, start: seal.start, end: seal.end }, at);
    const document = await findDocument(tx, documentId);
    if (!document || hashOf(passage.quote.exact) !== seal.exact) continue;
    const { id } = await keepPassage(tx, passage);
    const title = shortTitle(document.title).replaceAll(/\s+/g, ' ');
    found.set(key, { passageId: id, exact: wordsAlone(passage.quote.exact), title });
  }
  return found;
}
