import { labelKey, readNoteLabel } from '../../footnotes/labels.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { pictureIn } from '#shared/text/picture-sign.ts';

/**
 * The label that a text begins with: one set off as labels are, or the very label that the marker has
 * (`1 Words`, `a. Words`). `expected` is null when no marker tells; `bare` is false where a label that is not set
 * off would be one too many, because a list prints its own.
 */
export function writtenLabel(
  text: string,
  expected: string | null,
  bare = true,
): { readonly label: string; readonly length: number } | null {
  const lead = /^[\s↑^]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const read = readNoteLabel(rest);
  if (
    read &&
    (expected === null || read.style === 'brackets' || labelKey(read.label) === labelKey(expected))
  ) {
    return { label: read.label, length: lead + read.length };
  }
  if (expected === null || !bare) return null;
  const opening = /^[[(]?\s*/u.exec(rest)?.[0] ?? '';
  const label = labelAfter(rest.slice(opening.length), expected);
  if (label === null) return null;
  const after = rest.slice(opening.length + label.length);
  const end = endOfLabel(label).exec(after)?.[0];
  if (end === undefined) return null;
  // `a note` begins with no label, nor does `A note` where the marker is `a`.
  const isWord = /^[\p{Lu}\p{Ll}]+$/u.test(label) && /^\s+$/u.test(end);
  if (isWord && (label !== expected || !/^\p{Lu}/u.test(after.slice(end.length)))) return null;
  return { label, length: lead + opening.length + label.length + end.length };
}

function labelAfter(text: string, expected: string): string | null {
  if (expected !== '' && text.startsWith(expected)) return expected;
  const label = /^(?:[\p{L}\p{Nd}]{1,6}|[*†‡§‖¶#]{1,4}|[⁰¹²³⁴-⁹]{1,3})/u.exec(text)?.[0] ?? null;
  return label !== null && labelKey(label) === labelKey(expected) ? label : null;
}

/** What sets a label off from the words of its note: a sign, a space, or that no word goes on so. */
function endOfLabel(label: string): RegExp {
  const next = /\p{Lo}/u.test(label) ? '["“«‘\\p{Lu}]' : '["“«‘\\p{Lu}\\p{Lo}]';
  return new RegExp(`^(?:\\s*[\\])][.:]?\\s*|[.:]\\s*|\\s+|$|(?=${next}))`, 'u');
}

/** A note begins with its label: pictures before the first words go behind them. */
export function wordsFirst(blocks: readonly ImportedBlock[]): readonly ImportedBlock[] {
  const first = blocks.findIndex((block) => pictureIn(block) === null);
  const words = blocks[first];
  return first > 0 && words ? [words, ...blocks.slice(0, first), ...blocks.slice(first + 1)] : blocks;
}

export function openingOf(blocks: readonly ImportedBlock[]): string {
  return blocks
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');
}
