const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/**
 * What stands between quotation marks within a paragraph, the marks left out, in order. A mark that is never closed opens
 * nothing. Single marks are not looked at: they are apostrophes as well.
 */
export function quotedRanges(text: string): readonly { readonly start: number; readonly end: number }[] {
  const ranges: { readonly start: number; readonly end: number }[] = [];
  let from = 0;
  for (let at = text.search(/[“«„"]/u); at >= 0 && at < text.length; at += 1) {
    const closer = CLOSERS[text[at] ?? ''];
    if (closer === undefined || at < from) continue;
    const end = text.indexOf(closer, at + 1);
    if (end < 0) continue;
    ranges.push({ start: at + 1, end });
    from = end + 1;
  }
  return ranges;
}
