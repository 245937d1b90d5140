import type { Block } from '#shared/model/text.ts';
import { pictureIn, type PictureSpan } from '#shared/text/picture-sign.ts';

const LETTERS_PER_LINE = 72;
/** Pixels. */
const COLUMN = 640;
const LINE = 28;

/** A guess at the height of a block that was never laid out, in lines. */
export function linesOfBlock(block: Block): number {
  const picture = pictureIn(block);
  return picture ? linesOfPicture(picture) : linesOf(block.text.length);
}

export function linesOf(letters: number): number {
  return Math.max(1, Math.ceil(letters / LETTERS_PER_LINE));
}

function linesOfPicture({ picture, width, height }: PictureSpan): number {
  if (picture === null || width === null || height === null) return 1;
  return Math.max(1, Math.ceil(Math.min(height, (COLUMN * height) / width) / LINE));
}
