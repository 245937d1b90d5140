import type { NameId } from '#shared/model/ids.ts';
import type { AliasFacts, NameKind } from '#shared/model/name.ts';
import { createName } from '../../electron/library/name-acts.ts';
import { addAlias } from '../../electron/library/names/alias-acts.ts';
import { findMentions } from '../../electron/library/names/find-mentions.ts';
import type { Database, Reader } from '../../electron/storage/database.ts';

export const AT = new Date('2026-01-01T00:00:00.000Z');

export const PLAIN: AliasFacts = { kind: 'spelling', language: null, validFrom: null, validTo: null };

/** A name with other spellings of it. */
export async function nameWith(
  db: Database,
  name: string,
  aliases: readonly string[] = [],
  kind: NameKind = 'person',
): Promise<NameId> {
  return db.transaction(async (tx) => {
    const { id } = await createName(tx, name, kind, AT);
    for (const alias of aliases) await addAlias(tx, id, alias, PLAIN, null, AT);
    return id;
  });
}

/** The marked words of each mention, with its state, document by document. */
export async function mentioned(db: Reader, id: NameId): Promise<readonly (readonly [string, string])[]> {
  const { documents } = await findMentions(db, id);
  return documents.flatMap(({ mentions }) =>
    mentions.map(({ snippet, state }) => {
      const [mark] = snippet.marks;
      return [snippet.text.slice(mark?.start, mark?.end), state] as const;
    }),
  );
}
