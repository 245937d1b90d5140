import type { CslItem } from '#shared/model/citation.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { Writer } from '../storage/database.ts';
import { findByCitationKey, findCitationKey, setCitationKey } from '../storage/works.ts';
import type { HeldText } from './bring-texts.ts';
import type { FoundNote } from './read-notes.ts';

/** Makes records of works; answers those that were made, by their keys. */
export type ImportWorks = (items: readonly CslItem[]) => Promise<ReadonlyMap<string, DocumentId>>;

/** Works that a note cites, or has from a document, of which the library will have no text. */
export function worksToBring(notes: readonly FoundNote[], hashes: ReadonlySet<string>): readonly CslItem[] {
  const works = new Map<string, CslItem>();
  for (const { works: items, markdown, kept } of notes) {
    const named = new Set(kept?.works.map(({ item }) => item.id));
    for (const item of items) {
      const { id = '' } = item;
      const isCited = named.has(id) || markdown.includes(`@${id}`);
      if (!works.has(id) && isCited && !textsOf(item).some((hash) => hashes.has(hash))) works.set(id, item);
    }
  }
  return [...works.values()];
}

/** The document that goes by each key. It goes by it in the library too, where it has no other and nothing else has that one. */
export async function bringWorks(
  tx: Writer,
  notes: readonly FoundNote[],
  held: ReadonlyMap<string, HeldText>,
  made: ReadonlyMap<string, DocumentId>,
): Promise<ReadonlyMap<string, DocumentId>> {
  const keys = new Map(made);
  for (const item of notes.flatMap(({ works }) => works)) {
    const text = textsOf(item).flatMap((hash) => held.get(hash) ?? [])[0];
    if (item.id !== undefined && text && !keys.has(item.id)) keys.set(item.id, text.documentId);
  }
  for (const [key, id] of keys) {
    if (key === id || (await findCitationKey(tx, id)) !== null || (await findByCitationKey(tx, key)) !== null)
      continue;
    await setCitationKey(tx, id, key);
  }
  return keys;
}

/** An export says in the note of an item which texts of its document it quotes. */
function textsOf({ note = '' }: CslItem): readonly string[] {
  const said = /^SHA-256 of the text: (.*)$/m.exec(note)?.[1] ?? '';
  return said.split(', ').filter((hash) => /^[0-9a-f]{64}$/.test(hash));
}
