import { lookIn, type SoughtWords } from '#shared/seal/judge.ts';
import { groupBy } from '../storage/group-by.ts';
import type { SealedPlace } from './sealed-in-folder.ts';
import type { Sources } from './sources.ts';

interface Strange {
  readonly place: SealedPlace;
  readonly sought: SoughtWords;
}

/** The title of the first text of another document that holds the words; each text is read once for all of them. */
export async function placesElsewhere(
  sources: Sources,
  strange: readonly Strange[],
): Promise<ReadonlyMap<SealedPlace, string>> {
  const found = new Map<SealedPlace, string>();
  const wanted = new Map<string, Strange[]>();
  for (const [document, ones] of groupBy(strange, ({ place }) => place.seal.document)) {
    for (const hash of await sources.others(document)) {
      wanted.set(hash, [...(wanted.get(hash) ?? []), ...ones]);
    }
  }
  for (const hash of [...wanted.keys()].toSorted()) {
    const open = (wanted.get(hash) ?? []).filter(({ place }) => !found.has(place));
    const text = open.length === 0 ? null : await sources.read(hash);
    if (text === null) continue;
    const standsThere = lookIn(text);
    for (const { place, sought } of open) {
      if (standsThere(sought)) found.set(place, await sources.titleOf(hash));
    }
  }
  return found;
}
