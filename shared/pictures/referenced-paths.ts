import { pathKey, relativePath } from './relative-path.ts';

/** Of a file, from its beginning: what is longer has its pictures written into it. */
export const SCANNED_BYTES = 8_000_000;
const MOST = 5000;
/** Longer values are bytes, not addresses. */
const LONGEST = 1000;

// All of them stop after a bounded number of characters, lest a hostile file takes the square of its length.
const ATTRIBUTE =
  /\b(?:src|srcset|data-src|data-srcset|data-original|data-lazy-src|data|xlink:href)\s{0,9}=\s{0,9}(?:"([^"]{1,20000})"|'([^']{1,20000})'|([^\s"'<>]{1,1000}))/gi;
/** A style sheet, without which a page does not look as it did. */
const SHEET =
  /\bhref\s{0,9}=\s{0,9}(?:"([^"]{1,1000}\.css(?:\?[^"]{0,200})?)"|'([^']{1,1000}\.css(?:\?[^']{0,200})?)'|([^\s"'<>]{1,1000}\.css))/gi;
const MARKDOWN = /!\[[^\]]{0,500}\]\(\s{0,9}(?:<([^>\n]{1,1000})>|([^\s)]{1,1000}))/g;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{1,9}(?:<([^>\n]{1,1000})>|(\S{1,1000}))/gm;

/**
 * The paths of pictures and style sheets that a page or a Markdown file may show from its own folder or from one below it: found
 * without reading the file as what it is, so that there may be too many.
 */
export function referencedPaths(text: string): readonly string[] {
  const found = new Map<string, string>();
  for (const pattern of [ATTRIBUTE, SHEET, MARKDOWN, DEFINITION]) {
    for (const match of text.matchAll(pattern)) {
      const value = match.slice(1).find((group) => group !== undefined) ?? '';
      for (const address of addressesIn(value)) {
        const path = relativePath(address);
        if (path !== null) found.set(pathKey(path), path);
      }
      if (found.size >= MOST) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** An address, or the several of a `srcset`. */
function addressesIn(value: string): readonly string[] {
  const plain = value.replaceAll('&amp;', '&').trim();
  const parts = /,\s/.test(plain) || /\s\d+(?:\.\d+)?[wx]$/.test(plain) ? plain.split(/,\s+/) : [];
  return [plain, ...parts.map((part) => part.trim().replace(/\s\S*$/, ''))].filter(
    (address) => address.length <= LONGEST,
  );
}
