import { fold, ZERO_WIDTH_NON_JOINER } from '../fold/fold.ts';
import type { Block } from '../model/text.ts';
import { hashOf } from '../resemblance/word-hash.ts';
import { quotedRanges } from './quoted-ranges.ts';

/** `QUOTED`: marked as somebody else's words. `NOTED`: and a footnote says whose. */
export const OWN = 0;
export const QUOTED = 1;
export const NOTED = 2;

/** The words of the body of a text, one after the other, in a form that takes little room. */
export interface TextWords {
  /** Of each folded word. Two words with one hash are taken for one. */
  readonly hashes: Uint32Array;
  /** Where each word lies in the canonical text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** `OWN`, `QUOTED` or `NOTED`. */
  readonly marks: Uint8Array;
  /** Of each paragraph: the index of its first word. */
  readonly paragraphs: Uint32Array;
}

/** How far behind quoted words the marker of their note may stand: behind "she wrote", at the end of the sentence. */
const NEAR = 80;

/** Headings and footnotes are left out: whoever cites the same works has the same words in them. */
export function textWords(
  blocks: readonly Pick<Block, 'kind' | 'start' | 'text' | 'spans' | 'footnote'>[],
): TextWords {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const marks: number[] = [];
  const paragraphs: number[] = [];
  for (const block of blocks) {
    if (block.footnote !== null || block.kind === 'heading') continue;
    const markers = block.spans.filter(({ kind }) => kind === 'footnote-marker');
    const isNoted = (start: number, end: number): boolean =>
      markers.some((marker) => marker.start >= start && marker.start <= end + NEAR);
    const quoted = block.kind === 'quote' ? [{ start: 0, end: block.text.length }] : quotedRanges(block.text);
    const ranges = quoted.map((range) => ({
      ...range,
      mark: isNoted(range.start, range.end) ? NOTED : QUOTED,
    }));
    paragraphs.push(hashes.length);
    // Where a Persian word is written with a gap of no width or a narrow one, another writes a space.
    const folded = fold(block.text.replaceAll(ZERO_WIDTH_NON_JOINER, ' '));
    for (const word of folded.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const start = folded.starts[word.index] ?? 0;
      const end = folded.ends[word.index + word[0].length - 1] ?? start;
      if (markers.some((marker) => start < marker.end && end > marker.start)) continue;
      hashes.push(hashOf(word[0]));
      starts.push(block.start + start);
      ends.push(block.start + end);
      marks.push(ranges.find((range) => start >= range.start && end <= range.end)?.mark ?? OWN);
    }
  }
  return {
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    marks: Uint8Array.from(marks),
    paragraphs: Uint32Array.from(paragraphs),
  };
}
