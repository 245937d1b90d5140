import type { Member } from '#shared/model/collection.ts';
import { ID_PATTERN, toDocumentId, toNoteId } from '#shared/model/ids.ts';
import { dragLinkable } from './link-drag.ts';

/** Rows of the library's lists on their way to another part of the window. */
const ROWS = 'application/x-ibid-rows';

/** One alone can also be linked with what it falls on. `words` are what another program gets. */
export function carryRows(data: DataTransfer, members: readonly Member[], words: string): void {
  data.setData(ROWS, JSON.stringify(members));
  data.setData('text/plain', words);
  const [only, ...others] = members;
  if (only && others.length === 0) dragLinkable(data, only);
  data.effectAllowed = 'copyLink';
}

/** What is carried cannot be read before it falls; only that it is rows. */
export function carriesRows(data: DataTransfer | null): boolean {
  return data?.types.includes(ROWS) ?? false;
}

export function takeRows(data: DataTransfer): readonly Member[] {
  const carried: unknown = JSON.parse(data.getData(ROWS) || '[]');
  if (!Array.isArray(carried)) return [];
  return carried.flatMap((one: unknown): readonly Member[] => {
    const { kind, id } =
      typeof one === 'object' && one !== null ? { kind: undefined, id: undefined, ...one } : {};
    if (typeof id !== 'string' || !ID_PATTERN.test(id)) return [];
    if (kind === 'document') return [{ kind, id: toDocumentId(id) }];
    return kind === 'note' ? [{ kind, id: toNoteId(id) }] : [];
  });
}
