import type { Root } from 'mdast';
import { Failed } from '#shared/ipc/result.ts';
import { maskedWords } from '#shared/redaction/mask.ts';
import { judgeWords } from '#shared/seal/judge.ts';
import { isSameSeal } from '#shared/seal/seal-words.ts';
import { type FoundFootnote, sealedFootnotes } from '../../verify/sealed-footnotes.ts';
import type { ExportedFootnote } from '../note-body.ts';

/**
 * Checks the quotations of an exported file as whoever gets it will. Fails with `export-unsound`, naming the first that would not
 * be found to be what it was sealed as.
 */
export function checkSeals(root: Root, footnotes: readonly ExportedFootnote[]): void {
  const found = new Map(sealedFootnotes(root, () => null).map((one) => [one.label, one]));
  for (const { sealed, words } of footnotes) {
    if (!sealed) continue;
    const problem = problemWith(found.get(sealed.footnote), sealed, words);
    if (problem === null) continue;
    const { document, footnote } = sealed;
    throw new Failed('export-unsound', `Its footnote ${footnote}, of “${document.title}”, ${problem}`);
  }
}

function problemWith(
  found: FoundFootnote | undefined,
  { seal }: NonNullable<ExportedFootnote['sealed']>,
  words: string | null,
): string | null {
  if (!found || !isSameSeal(found.seal, seal)) return 'does not come out with its seal.';
  if (words === null) return found.hasMarker ? null : 'does not come out with its marker.';
  const [quotation, ...others] = found.quotations;
  if (quotation === undefined || others.length > 0) return 'does not come out with one quotation.';
  const compared = (text: string): string => (seal.withheld.length === 0 ? text : maskedWords(text));
  return judgeWords(compared(words), compared(quotation))?.status === 'OK'
    ? null
    : 'would not verify: its words come out altered.';
}
