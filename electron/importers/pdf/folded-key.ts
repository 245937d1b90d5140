import { fold } from '#shared/fold/fold.ts';

/** What two spellings of the same words have in common, whatever stands between the words. */
export function foldedKey(text: string): string {
  return fold(text)
    .text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
