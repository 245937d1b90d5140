import { STYLE_MARK } from '#shared/original/allowed.ts';
import { decode } from '../../importers/decode.ts';
import { Failed } from '#shared/ipc/result.ts';
import { cleanDeclarations, cleanSheet, type PictureFor } from './clean-styles.ts';
import type { PageFiles } from './page-files.ts';

/** Gathers the styles of a page into one sheet. */
export interface PageStyles {
  /** The text of a `style` element. */
  addText(source: string, media: string | null): void;
  /** A sheet that a `link` leads to. */
  addLinked(address: string, media: string | null): void;
  /** The number of the rule for an element's own styles; null where nothing is left of them. */
  ownRule(declarations: string): string | null;
  sheet(): string;
}

const MOST_IMPORTS = 200;
const DEEPEST_IMPORT = 5;
const MOST_CHARACTERS = 6_000_000;
/** Stronger than any selector of a page, as an element's own styles are. */
const STRONGER = ':not(#_#_#_)';

export function createPageStyles(
  files: PageFiles,
  picture: (address: string, from: string | null) => string | null,
): PageStyles {
  const sheets: string[] = [];
  const own = new Map<string, number>();
  let imports = 0;
  let characters = 0;

  const pictureFrom =
    (from: string | null): PictureFor =>
    (address) =>
      picture(address, from);

  function clean(source: string, from: string | null, depth: number): string {
    characters += source.length;
    if (characters > MOST_CHARACTERS) return '';
    return cleanSheet(source, pictureFrom(from), (address) => load(address, from, depth + 1));
  }

  function load(address: string, from: string | null, depth: number): string {
    imports += 1;
    if (imports > MOST_IMPORTS || depth > DEEPEST_IMPORT) return '';
    const bytes = files.find(address, from);
    return bytes ? clean(textOf(bytes), address, depth) : '';
  }

  function add(sheet: string, media: string | null): void {
    if (sheet === '') return;
    const isPlain = media === null || /^\s*(?:all)?\s*$/i.test(media);
    // A condition that could end the block that it stands before is none that a page has.
    if (isPlain) sheets.push(sheet);
    else if (!/[{};@\\]/.test(media)) sheets.push(`@media ${media}{${sheet}}`);
  }

  return {
    addText: (source, media) => add(clean(source, null, 0), media),
    addLinked: (address, media) => add(load(address, null, 0), media),
    ownRule(declarations) {
      characters += declarations.length;
      if (characters > MOST_CHARACTERS) return null;
      const rule = cleanDeclarations(declarations, pictureFrom(null));
      if (rule === '') return null;
      const number = own.get(rule) ?? own.size;
      own.set(rule, number);
      return String(number);
    },
    sheet: () =>
      [
        ...sheets,
        ...[...own].map(([rule, number]) => `[${STYLE_MARK}="${number}"]${STRONGER}{${rule}}`),
      ].join('\n'),
  };
}

/** Of a sheet that is no text nothing is left. */
function textOf(bytes: Uint8Array): string {
  try {
    const declared = /^@charset "([\w-]+)";/.exec(
      Buffer.from(bytes.subarray(0, 100)).toString('latin1'),
    )?.[1];
    return decode(bytes, declared ?? 'utf-8').text;
  } catch (error) {
    if (error instanceof Failed) return '';
    throw error;
  }
}
