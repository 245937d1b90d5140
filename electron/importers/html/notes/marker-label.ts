/** The label of what is printed as a marker: `[1]`, `(۲)`, `*`, `note 3`. A year is none. */
export function markerLabel(printed: string): string | null {
  const bare = printed
    .replace(/^[[({（［]\s*(.*?)\s*[\])}）］]$/u, '$1')
    .replace(/^(?:note|n\.|fn\.?)\s*(?=\d)/i, '')
    .replace(/\.$/, '');
  if (/^\p{Nd}{1,3}$/u.test(bare) || /^[*†‡§‖¶#]{1,4}$/u.test(bare)) return bare;
  if (/^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}$/.test(bare)) return bare.normalize('NFKC');
  if (/^[a-z]$/i.test(bare) || /^(?=[ivxl])l?x{0,3}(ix|iv|v?i{0,3})$/i.test(bare)) return bare;
  return /^[\p{L}]$/u.test(bare) && bare !== printed ? bare : null;
}

/** m², x², 10⁵: raised digits that belong to what stands before them. */
export function isExponent(printed: string, before: string): boolean {
  if (!/^[\da-z]{1,2}$/.test(printed)) return false;
  const word = /[\p{L}\p{Nd}.,]*$/u.exec(before)?.[0] ?? '';
  if (/^\d{1,2}$/.test(word)) return true;
  return /^(?:\d+)?(?:[kcdm]?m|ft|in|yd|mi|s)$/.test(word) || /^\p{Script=Latin}$/u.test(word);
}
