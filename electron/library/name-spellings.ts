import { alike } from '#shared/names/alike.ts';
import { spellingKey } from '#shared/names/words.ts';
import type { Reader } from '../storage/database.ts';
import { comparedSpelling } from './names/compared-spelling.ts';
import { type NameGroup, type NameRegister, readNames } from './names/name-register.ts';

/** Words that sound like a name are taken for it; what is only near may be somebody else. */
const SAME_SOUND = 0.94;

/**
 * Everything that the people, organisations, places and events of this name go by; where none goes by these very words, of
 * those that sound the same. The words themselves are among it, and alone where nothing is known of them.
 */
export async function spellingsOf(db: Reader, text: string): Promise<readonly string[]> {
  const register = await readNames(db);
  const named = register.named(text);
  const meant = named.length > 0 ? named : soundingLike(register, text);
  const byKey = new Map(
    [text, ...meant.flatMap(({ spellings }) => spellings)].map((one) => [spellingKey(one), one]),
  );
  return [...byKey.values()];
}

function soundingLike({ groups }: NameRegister, text: string): readonly NameGroup[] {
  const wanted = comparedSpelling(text);
  if (wanted.compared.words.length === 0) return [];
  return groups.filter(({ spellings }) =>
    spellings
      .map(comparedSpelling)
      .some(
        ({ compared, skeletons }) =>
          skeletons.some((skeleton) => wanted.skeletons.includes(skeleton)) &&
          alike(wanted.compared, compared).score >= SAME_SOUND,
      ),
  );
}
