/** A page off the clipboard, made ready for a note. */
export interface PastedPage {
  /** Elements of a note alone, without scripts, styles and anything that loads; footnotes are `<sup data-footnote>`. */
  readonly html: string;
  readonly footnotes: number;
  /** What could not come along, each a part of a sentence: `2 pictures`. */
  readonly left: readonly string[];
}

/** UTF-16 code units of the longest page that is pasted with its form; of a longer one the words alone are. */
export const LONGEST_PASTE = 5_000_000;
/** The same for Markdown, which is read while every other call waits. */
export const LONGEST_MARKDOWN = 300_000;
