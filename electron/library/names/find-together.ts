import type { NameId } from '#shared/model/ids.ts';
import type { Together } from '#shared/model/name.ts';
import type { Reader } from '../../storage/database.ts';
import { findPlaces } from './find-mentions.ts';
import { getGroup } from './get-group.ts';
import { readNames } from './name-register.ts';

/** Enough to know the company that somebody keeps. */
const MOST_PLACES = 3000;
const MOST_TOGETHER = 50;

/** Names in the paragraphs that this one is mentioned in, those of most paragraphs first. Fails with `not-found`. */
export async function findTogether(db: Reader, id: NameId): Promise<readonly Together[]> {
  const group = await getGroup(db, id);
  const register = await readNames(db);
  const { places, namesOf } = await findPlaces(db, group, MOST_PLACES);
  const mentioned = places.filter(({ mention }) => mention.state !== 'rejected').map(({ block }) => block);
  const blocks = new Map(mentioned.map((block) => [block.id, block]));
  const seen = new Map<NameId, { paragraphs: number; readonly documents: Set<string> }>();
  for (const block of blocks.values()) {
    const others = new Set(namesOf(block).map(({ owner }) => owner));
    others.delete(group.root.id);
    for (const other of others) {
      const counted = seen.get(other) ?? { paragraphs: 0, documents: new Set<string>() };
      counted.paragraphs += 1;
      counted.documents.add(block.documentId);
      seen.set(other, counted);
    }
  }
  return [...seen]
    .flatMap(([other, { paragraphs, documents }]) => {
      const root = register.groupOf(other)?.root;
      if (!root) return [];
      const { id: otherId, name, kind } = root;
      return [{ name: { id: otherId, name, kind }, paragraphs, documents: documents.size }];
    })
    .toSorted((a, b) => b.paragraphs - a.paragraphs || b.documents - a.documents)
    .slice(0, MOST_TOGETHER);
}
