import type { DocumentId } from '#shared/model/ids.ts';

const KEY_PREFIX = 'ibid.reading-position.';

/** Ordinal of the block at the top of the view when the document was last read; null when it never was. */
export function rememberedPosition(storage: Storage, id: DocumentId): number | null {
  const kept = storage.getItem(KEY_PREFIX + id);
  return kept !== null && /^\d{1,9}$/.test(kept) ? Number(kept) : null;
}

export function rememberPosition(storage: Storage, id: DocumentId, ordinal: number): void {
  storage.setItem(KEY_PREFIX + id, String(ordinal));
}
