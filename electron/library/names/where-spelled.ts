import type { Mention, SpellingSuggestion } from '#shared/model/name.ts';
import { spellingFinder } from '#shared/names/find-spellings.ts';
import { indexPhrases } from '#shared/names/index-phrases.ts';
import { isArabicScript } from '#shared/names/words.ts';
import type { Reader } from '../../storage/database.ts';
import { countBlocksHolding, matchAny, someBlocksHolding } from '../../storage/name-blocks.ts';
import { namesIn } from './finder-of-names.ts';
import { placeAt } from './find-mentions.ts';

const READ = 12;
const EXAMPLES = 3;

/**
 * How a spelling is written in the library most often, how often it stands there, and where. Null where it does not stand
 * there, as a part of `longer` ones at most, and where it is rather a common word that is seldom written with a capital
 * letter.
 */
export async function whereSpelled(
  db: Reader,
  words: string,
  longer: readonly string[] = [],
): Promise<Pick<SpellingSuggestion, 'spelling' | 'count' | 'examples'> | null> {
  const match = matchAny(indexPhrases(words, true));
  const finder = spellingFinder([
    { spelling: words, owner: 'wanted' },
    ...longer.map((spelling) => ({ spelling, owner: 'longer' })),
  ]);
  const written = new Map<string, number>();
  const examples: Mention[] = [];
  for (const block of await someBlocksHolding(db, match, READ)) {
    for (const { start, end, owner } of namesIn(finder, block)) {
      if (owner === 'longer' || (longer.length > 0 && isBehindName(block.text, start))) continue;
      const here = block.text.slice(start, end);
      written.set(here, (written.get(here) ?? 0) + 1);
      if (examples.length < EXAMPLES) examples.push(placeAt(block, start, end, 'doubtful').mention);
    }
  }
  const [most] = [...written].toSorted((a, b) => b[1] - a[1]);
  if (!most || isCommonWord(most[0])) return null;
  return { spelling: most[0].replaceAll(/\s+/g, ' '), count: await countBlocksHolding(db, match), examples };
}

/** Behind a word with a capital letter, or an initial, a last name belongs to somebody else. */
function isBehindName(text: string, at: number): boolean {
  return /(?<![.!?:;]\s+)\p{Lu}(?:[\p{L}\p{M}’'-]*|\.)\s$/u.test(text.slice(Math.max(0, at - 40), at));
}

function isCommonWord(spelling: string): boolean {
  return !isArabicScript(spelling) && /\p{Ll}/u.test(spelling) && !/\p{Lu}/u.test(spelling);
}
