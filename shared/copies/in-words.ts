import type { CopyFinding } from '../model/copy.ts';
import { shareInWords } from '../resemblance/in-words.ts';

const CITED: Readonly<Record<CopyFinding['cited'], string>> = {
  beside: 'It cites it there.',
  elsewhere: 'It cites it, but not beside these words.',
  nowhere: 'It does not cite it.',
};
const ORDER: Readonly<Record<CopyFinding['order'], string>> = {
  certain: 'which is older',
  likely: 'which is likely to be older',
  unknown: 'and which of the two is older is not known',
};

/** Why the wording of one document is held to be from another; both named by their titles. */
export function copyInWords(
  { words, share, passages, order, cited }: CopyFinding,
  titles: { readonly source: string; readonly copy: string },
): string {
  const count = `${words} words (${shareInWords(share)}) of “${titles.copy}”`;
  const where = passages.length === 1 ? 'in one passage' : `in ${passages.length} passages`;
  return `${count}, ${where}, stand in “${titles.source}”, ${ORDER[order]}. ${CITED[cited]}`;
}
