import { relativePath } from '#shared/pictures/relative-path.ts';
import type { FormatWithLook } from '#shared/model/original.ts';
import { decode } from '../../importers/decode.ts';
import { declaredEncoding } from '../../importers/html/declared-encoding.ts';
import type { SourceFile } from '../../importers/importer.ts';
import { openSavedPage } from '../../importers/mhtml/mhtml.ts';
import { besideFinder } from '../../importers/pictures/beside.ts';
import type { FindPicture } from '../../importers/pictures/picture-shelf.ts';
import { readDataUrl } from '../../importers/pictures/data-url.ts';

/** A saved page with the files that were saved with it. Nothing else can be found, and nothing is fetched. */
export interface PageFiles {
  readonly source: string;
  /** Where the page was, if it says so. */
  readonly address: string | null;
  /** `from` is the address of the style sheet that names this one; null for the page itself. */
  find(address: string, from: string | null): Uint8Array | null;
}

export function pageFiles({ bytes, beside = [] }: SourceFile, format: FormatWithLook): PageFiles {
  if (format === 'mhtml') {
    const { text, address, finderFrom } = openSavedPage(bytes);
    const finders = new Map<string | null, FindPicture>();
    const finder = (from: string | null): FindPicture => {
      const known = finders.get(from) ?? finderFrom(from);
      finders.set(from, known);
      return known;
    };
    return {
      source: text,
      address,
      find: (wanted, from) => readDataUrl(wanted) ?? finder(from)(wanted),
    };
  }
  const find = besideFinder(beside);
  return {
    source: decode(bytes, declaredEncoding(bytes)).text,
    address: null,
    find: (wanted, from) => readDataUrl(wanted) ?? find(fromSheet(wanted, from)),
  };
}

/** A style sheet names files from its own folder. */
function fromSheet(address: string, from: string | null): string {
  const sheet = from === null ? null : relativePath(from);
  if (sheet === null || relativePath(address) === null) return address;
  return sheet.slice(0, sheet.lastIndexOf('/') + 1).replaceAll('%', '%25') + address;
}
