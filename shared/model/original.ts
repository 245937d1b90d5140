import type { Picture } from './picture.ts';
import type { DocumentFormat } from './formats.ts';

/** Formats whose files have a look of their own, which can be shown beside their text. */
const WITH_A_LOOK = ['pdf', 'html', 'mhtml', 'epub'] as const satisfies readonly DocumentFormat[];
export type FormatWithLook = (typeof WITH_A_LOOK)[number];

export function hasLook(format: DocumentFormat): format is FormatWithLook {
  return WITH_A_LOOK.some((one) => one === format);
}

export interface OriginalPage {
  /** In points, a 72nd of an inch, as the page is turned for reading. */
  readonly width: number;
  readonly height: number;
}

/** A line of a page; where it stands is given in parts of the page's width and height, from the top left. */
export interface OriginalLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** `parent` is the place of the element that it stands in among the nodes; null for the root. */
export type ShownNode =
  | {
      readonly parent: number | null;
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly parent: number; readonly text: string };

/**
 * A web page without anything that could run, load or lead anywhere: elements and attributes of `allowed.ts` alone.
 * Flat, in document order: pages nest deeper than engines can follow.
 */
export interface ShownPage {
  readonly nodes: readonly ShownNode[];
  /** A style sheet that names no address but those of pictures that are written into it. */
  readonly styles: string;
  /** How many pictures are not in the file, or too many to be shown. */
  readonly missingPictures: number;
  /** The page is so large that its end is left out. */
  readonly isCutOff: boolean;
}

/** What the file of a document looks like, as opposed to the text that was read from it. */
export type Original =
  | { readonly kind: 'pages'; readonly pages: readonly OriginalPage[] }
  | { readonly kind: 'web-page'; readonly page: ShownPage }
  /** Null for a book without a cover. */
  | { readonly kind: 'cover'; readonly cover: Picture | null };
