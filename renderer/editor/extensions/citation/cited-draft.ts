import type { LocatorLabel } from '#shared/citing/locator.ts';
import type { CitedItem } from '#shared/model/note-state.ts';

/** A work of a citation while it is being written: what is empty is there too. */
export interface CitedDraft {
  readonly documentId: string;
  readonly label: LocatorLabel;
  readonly value: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly suppressAuthor: boolean;
}

export function toDraft({ documentId, locator, prefix, suffix, suppressAuthor }: CitedItem): CitedDraft {
  return {
    documentId,
    label: locator?.label ?? 'page',
    value: locator?.value ?? '',
    prefix: prefix ?? '',
    suffix: suffix ?? '',
    suppressAuthor: suppressAuthor ?? false,
  };
}

/** As it is kept: what is empty is not there. */
export function fromDraft({ documentId, label, suppressAuthor, ...words }: CitedDraft): CitedItem {
  const value = words.value.trim();
  const prefix = words.prefix.trim();
  const suffix = words.suffix.trim();
  return {
    documentId,
    ...(value === '' ? {} : { locator: { label, value } }),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...(suppressAuthor ? { suppressAuthor } : {}),
  };
}
