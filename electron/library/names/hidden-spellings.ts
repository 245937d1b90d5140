import type { HiddenSpellings, RedactionPolicy } from '#shared/model/redaction.ts';
import type { Reader } from '../../storage/database.ts';
import { readNames } from './name-register.ts';

/** Everybody whom a policy hides, with all that the library knows them by; one that it does not know goes by the words given. */
export async function hiddenSpellings(
  db: Reader,
  { hide }: Pick<RedactionPolicy, 'hide'>,
): Promise<readonly HiddenSpellings[]> {
  const register = await readNames(db);
  return hide.map(({ name, as }) => ({
    spellings: [...new Set([name, ...register.named(name).flatMap(({ spellings }) => spellings)])],
    as,
  }));
}
