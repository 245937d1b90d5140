import type { Block } from '#shared/model/text.ts';

/** A stretch of a text whose rows are drawn together. */
export interface Leaf {
  readonly first: Block;
  readonly last: Block;
  /** What its height is guessed by: letters that fill lines of whatever length, and lines besides. */
  readonly letters: number;
  readonly rest: number;
  readonly hasMarkers: boolean;
}

/** Of the last line of a block about half is empty. */
export const LAST_LINE = 0.5;

export function hasMarker({ spans }: Block): boolean {
  return spans.some(({ kind }) => kind === 'footnote-marker');
}
