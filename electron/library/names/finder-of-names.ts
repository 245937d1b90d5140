import type { NameId } from '#shared/model/ids.ts';
import { type FoundSpelling, type SpellingFinder, spellingFinder } from '#shared/names/find-spellings.ts';
import { wordsIn } from '#shared/names/words.ts';
import type { NameBlock } from '../../storage/name-blocks.ts';
import type { NameRegister } from './name-register.ts';

/** Finds every name of the library at once: a shorter one within a longer is then seen to be part of it. */
export function finderOfNames({ groups }: NameRegister): SpellingFinder<NameId> {
  return spellingFinder(
    groups.flatMap(({ root, spellings }) => spellings.map((spelling) => ({ spelling, owner: root.id }))),
  );
}

/** Ranges count from the start of the block. */
export function namesIn<Owner>(
  finder: SpellingFinder<Owner>,
  block: Pick<NameBlock, 'text' | 'language'>,
): readonly FoundSpelling<Owner>[] {
  return finder.in(wordsIn(block.text), hasParticles(block));
}

/** Arabic writes particles onto a name, and Persian does not. */
function hasParticles({ text, language }: Pick<NameBlock, 'text' | 'language'>): boolean {
  const tag = language?.split('-')[0]?.toLowerCase() ?? '';
  if (tag === 'ar') return true;
  return !WITHOUT_PARTICLES.has(tag) && !PERSIAN_LETTERS.test(text);
}

/** Other languages in Arabic letters. */
const WITHOUT_PARTICLES: ReadonlySet<string> = new Set(['fa', 'prs', 'ur', 'ps', 'ku', 'ckb', 'az', 'ug']);
const PERSIAN_LETTERS = /[پچژگکی]/u;
