import type { DocumentId, RevisionId } from '#shared/model/ids.ts';

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

function keptAt(storage: Storage, id: string): number | null {
  const kept = storage.getItem(KEY_PREFIX + id);
  return kept !== null && /^\d{1,9}$/.test(kept) ? Number(kept) : null;
}
