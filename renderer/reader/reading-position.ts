import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { Block } from '#shared/model/text.ts';
import type { ReaderTarget } from '../bridge/targets.ts';
import { blockIndexAt } from './block-groups.ts';
import { ordinalOf } from './mending/kept-place.ts';

const KEY_PREFIX = 'ibid.reading-position.';

/** A text, and the document that it is one of. */
export interface ReadText {
  readonly documentId: DocumentId;
  readonly revisionId: RevisionId;
}

/**
 * Ordinal of the block at the top of the view when the text was last read; for a text that never was, when another of
 * its document was. Null when none was.
 */
export function rememberedPosition(storage: Storage, { documentId, revisionId }: ReadText): number | null {
  return keptAt(storage, revisionId) ?? keptAt(storage, documentId);
}

export function rememberPosition(
  storage: Storage,
  { documentId, revisionId }: ReadText,
  ordinal: number,
): void {
  storage.setItem(KEY_PREFIX + revisionId, String(ordinal));
  storage.setItem(KEY_PREFIX + documentId, String(ordinal));
}

/** Ordinal of the block where the text is to be read from: where it is asked to stand, or else where it was left. */
export function firstInView(
  storage: Storage,
  blocks: readonly Block[],
  { documentId, revisionId, range, place }: ReaderTarget,
): number {
  if (range) return blockIndexAt(blocks, range.start);
  if (place) return ordinalOf(blocks, place);
  return rememberedPosition(storage, { documentId, revisionId }) ?? 0;
}

function keptAt(storage: Storage, id: string): number | null {
  const kept = storage.getItem(KEY_PREFIX + id);
  return kept !== null && /^\d{1,9}$/.test(kept) ? Number(kept) : null;
}
