import type { HiddenName, HiddenSpellings, KeptHiddenName } from '#shared/model/redaction.ts';
import type { Reader } from '../../storage/database.ts';
import { readNames } from './name-register.ts';

/**
 * Everybody who is to be hidden, with all that the library knows them by; one that it does not know goes by the words given.
 * In the order given.
 */
export async function hiddenSpellings(
  db: Reader,
  { hide }: { readonly hide: readonly (HiddenName | KeptHiddenName)[] },
): Promise<readonly HiddenSpellings[]> {
  const register = await readNames(db);
  return hide.map((hidden) => {
    const meant = 'nameId' in hidden && hidden.nameId !== null ? register.groupOf(hidden.nameId) : null;
    const groups = meant ? [meant] : register.named(hidden.name);
    return {
      spellings: [...new Set([hidden.name, ...groups.flatMap(({ spellings }) => spellings)])],
      as: hidden.as,
    };
  });
}
