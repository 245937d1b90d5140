import type { AliasOffer } from '#shared/model/name.ts';
import { definitionsIn } from '#shared/names/definitions.ts';
import { spellingKey } from '#shared/names/words.ts';
import type { Reader } from '../../storage/database.ts';
import { listDismissed } from '../../storage/name-decisions.ts';
import { placeAt } from './find-mentions.ts';
import { type NameGroup, type NameRegister, readNames } from './name-register.ts';
import { type Look, readThrough } from './read-through.ts';

const MOST_OFFERS = 1000;

/**
 * Short forms that texts explain themselves, where the library does not know them yet: each where it is explained first.
 * Looking stores nothing.
 */
export async function findOffers(db: Reader, look: Look): Promise<readonly AliasOffer[]> {
  const dismissed = await listDismissed(db);
  const register = await readNames(db);
  const offers = new Map<string, AliasOffer>();
  await readThrough(db, look, (block) => {
    if (offers.size >= MOST_OFFERS) return;
    for (const { full, short, start, end } of definitionsIn(block.text)) {
      const named = namedBy(register, full);
      const key = spellingKey(full);
      const known = new Set(
        [...(named?.spellings ?? []), ...(offers.get(key)?.short ?? [])].map(spellingKey),
      );
      const fresh = short.filter(
        (each) => !known.has(spellingKey(each)) && !dismissed.has(spellingKey(each)),
      );
      if (dismissed.has(key) || fresh.length === 0) continue;
      const former = offers.get(key);
      if (former) {
        offers.set(key, { ...former, short: [...former.short, ...fresh] });
        continue;
      }
      const { mention } = placeAt(block, start, end, 'doubtful');
      const { revisionId, documentId, snippet } = mention;
      const nameId = named?.root.id ?? null;
      offers.set(key, {
        full,
        short: fresh,
        revisionId,
        documentId,
        start: mention.start,
        end: mention.end,
        snippet,
        nameId,
      });
    }
  });
  // Those of names that are there come first: they take a single word.
  return [...offers.values()].toSorted((a, b) => Number(b.nameId !== null) - Number(a.nameId !== null));
}

/** The one that goes by the words; null where none does, or more than one. */
function namedBy(register: NameRegister, full: string): NameGroup | null {
  const named = register.named(full);
  return named.length === 1 ? (named[0] ?? null) : null;
}
