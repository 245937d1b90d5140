import { isLetterLabel } from '../../footnotes/labels.ts';

/** The label of what is printed as a marker: `[1]`, `(۲)`, `*`, `note 3`. A year is none. */
export function markerLabel(printed: string): string | null {
  const bare = printed
    .replace(/^[[({（［]\s*(.*?)\s*[\])}）］]$/u, '$1')
    .replace(/^(?:note|n\.|fn\.?)\s*(?=\d)/i, '')
    .replace(/\.$/, '');
  if (/^\p{Nd}{1,3}$/u.test(bare) || /^[*†‡§‖¶#]{1,4}$/u.test(bare)) return bare;
  if (/^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}$/.test(bare)) return bare.normalize('NFKC');
  if (isLetterLabel(bare)) return bare;
  return /^[\p{L}]$/u.test(bare) && bare !== printed ? bare : null;
}
