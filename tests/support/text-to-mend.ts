import { placeBlocks } from '#shared/text/canonical-text.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import type { TextToMend } from '../../electron/library/repairs/text-to-mend.ts';
import { marksHashOf } from '../../electron/storage/readings.ts';
import { textHashOf } from '../../electron/storage/revisions.ts';

/** A document that was imported, as repairs see it. */
export function toMend({ blocks, footnotes, report, language, direction }: ImportedDocument): TextToMend {
  return { body: blocks, footnotes, report, language, direction };
}

/** What tells two texts apart: their words, and everything in them that is not words. */
export function hashesOf({ body, footnotes }: TextToMend): { readonly text: string; readonly marks: string } {
  const placed = placeBlocks(body, footnotes);
  return { text: textHashOf(placed.blocks), marks: marksHashOf(placed.blocks, placed.footnotes) };
}
