import type { ImportedDocument } from '#shared/model/document.ts';
import { placeBlocks } from '#shared/text/canonical-text.ts';
import { PICTURE_SIGN } from '#shared/text/picture-sign.ts';

/** Everything about a document that no document may have, as sentences. */
export function faultsOf(document: ImportedDocument): readonly string[] {
  const { blocks, footnotes, pictures, report } = document;
  const faults: string[] = [];
  for (const block of [...blocks, ...footnotes.flatMap((note) => note.blocks)]) {
    if (block.text.trim() === '') faults.push('an empty block');
    if (!Number.isInteger(block.level) || block.level < 1 || block.level > 6)
      faults.push(`level ${block.level}`);
    for (const span of block.spans) {
      // A page and a time begin at a place; everything else holds for some words.
      const isEmpty =
        span.kind === 'page' || span.kind === 'time' ? span.end < span.start : span.end <= span.start;
      if (span.start < 0 || isEmpty || span.end > block.text.length) {
        faults.push(`${span.kind} from ${span.start} to ${span.end} in ${block.text.length}`);
      }
      if (
        span.kind === 'picture' &&
        (block.text !== PICTURE_SIGN || !(span.picture === null || pictures[span.picture]))
      )
        faults.push(`picture ${span.picture} in “${block.text}”`);
      if (span.kind === 'footnote-marker' && !footnotes[span.footnote])
        faults.push(`marker of no note ${span.footnote}`);
      if (span.kind === 'link' && !/^(?:https?:|mailto:|#)/.test(span.href))
        faults.push(`link to ${span.href}`);
    }
  }
  const placed = placeBlocks(blocks, footnotes);
  for (const { text, citations } of placed.footnotes) {
    for (const { start, end, raw } of citations)
      if (text.slice(start, end) !== raw) faults.push(`citation ${raw}`);
  }
  const { body, footnotes: inNotes, metadata, dropped, total } = report.audit.characters;
  if (body + inNotes + metadata + dropped !== total) faults.push('the account does not close');
  if ([body, inNotes, metadata, dropped].some((count) => count < 0)) faults.push('a negative count');
  return faults;
}
