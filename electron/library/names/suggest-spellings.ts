import type { NameId } from '#shared/model/ids.ts';
import type { SpellingSuggestion } from '#shared/model/name.ts';
import { alike, type Alike, type ComparedName, toCompare, WORTH_SHOWING } from '#shared/names/alike.ts';
import { comparedWords } from '#shared/names/name-parts.ts';
import { nameWords, spellingKey } from '#shared/names/words.ts';
import { endsOfName, wordSequences } from '#shared/names/word-sequences.ts';
import type { Reader } from '../../storage/database.ts';
import { listRejectedSpellings } from '../../storage/name-decisions.ts';
import { findSlices } from './find-slices.ts';
import { getGroup } from './get-group.ts';
import { idsOf, type NameGroup, readNames } from './name-register.ts';
import { type LikeWord, type SkeletonIndex, skeletonIndex } from './skeleton-index.ts';
import { whereSpelled } from './where-spelled.ts';

const MOST_SUGGESTIONS = 20;
/** Of the spellings that the name has already, so many are compared. */
const MOST_COMPARED = 12;
const SAME_SOUND = 0.96;
/** Of a word of the library, to be looked at in its place: two together may be more alike than each of them. */
const LEAST_OF_A_WORD = 0.6;
/** Of what may begin or end the name there are many that are no word at all. */
const LEAST_OF_AN_END = 0.75;
const MOST_ENDS = 80;
/** Than the name has itself. */
const MOST_WORDS_MORE = 2;
/** A last name alone may be that of many people. */
const PART_OF_SCORE = 0.5;
const MOST_PARTS = 3;
const LEAST_OF_A_PART = 0.9;

/** What may be a spelling of the name, in whatever script; folded words. */
interface Candidate {
  readonly words: string;
  readonly score: number;
  readonly reason: string;
}

/**
 * Spellings that stand in the library and may be this name, best first. `library` stands for the library, of which `db` may be
 * one of many readers. Fails with `not-found`.
 */
export async function suggestSpellings(
  db: Reader,
  id: NameId,
  library: object = db,
): Promise<readonly SpellingSuggestion[]> {
  const group = await getGroup(db, id);
  const register = await readNames(db);
  const rejected = await listRejectedSpellings(db, idsOf(group));
  const isOut = (words: string): boolean =>
    rejected.has(spellingKey(words)) || register.named(words).length > 0;
  const candidates = await findCandidates(db, group, await skeletonIndex(db, library));
  const whole = best(candidates.whole);
  const parts = best(candidates.parts);
  const longer = [...group.spellings, ...whole.map(({ words }) => words)];
  const inWhole = await spelled(
    db,
    whole.filter(({ words }) => !isOut(words)),
    [],
    MOST_SUGGESTIONS,
  );
  const alone = await spelled(
    db,
    parts.filter(({ words }) => !isOut(words)),
    longer,
    MOST_PARTS,
  );
  return [...inWhole, ...alone].slice(0, MOST_SUGGESTIONS);
}

/** `longer`: spellings that a candidate may be a part of, and then is not meant. */
async function spelled(
  db: Reader,
  candidates: readonly Candidate[],
  longer: readonly string[],
  most: number,
): Promise<readonly SpellingSuggestion[]> {
  const suggestions: SpellingSuggestion[] = [];
  for (const { words, score, reason } of candidates) {
    if (suggestions.length >= most) break;
    const places = await whereSpelled(db, words, longer);
    if (places) suggestions.push({ ...places, score: Math.round(score * 100) / 100, reason });
  }
  return suggestions;
}

async function findCandidates(
  db: Reader,
  group: NameGroup,
  index: SkeletonIndex,
): Promise<{ readonly whole: readonly Candidate[]; readonly parts: readonly Candidate[] }> {
  const whole: Candidate[] = [];
  const parts: Candidate[] = [];
  const done: ComparedName[] = [];
  for (const spelling of group.spellings) {
    const words = nameWords(spelling);
    const compared = toCompare(words);
    // What sounds the same finds the same.
    if (done.length >= MOST_COMPARED || done.some((one) => alike(one, compared).score >= SAME_SOUND))
      continue;
    done.push(compared);
    for (const slice of await slicesLike(db, index, words, compared)) {
      const found = alike(compared, toCompare(slice.split(' ')));
      if (found.score >= WORTH_SHOWING) {
        whole.push({ words: slice, score: found.score, reason: reasonOf(found, spelling) });
      }
    }
    parts.push(...partsLike(index, words, spelling));
  }
  return { whole, parts };
}

/** Words of the library, one after another, that sound like the name: of a name of one word single ones too. */
async function slicesLike(
  db: Reader,
  index: SkeletonIndex,
  words: readonly string[],
  compared: ComparedName,
): Promise<ReadonlySet<string>> {
  const like = wordSequences(words).map((sequence) =>
    sequence.map((word) => {
      const found = index.like(word, LEAST_OF_A_WORD);
      return sequence.length > 1 ? withInitial(word, found) : found;
    }),
  );
  const single = like.flatMap(([first = [], ...rest]) => (rest.length === 0 ? first : []));
  const several = like.filter(
    (positions) => positions.length > 1 && positions.every((position) => position.length > 0),
  );
  const ends = endsOfName(words);
  const slices = await findSlices(
    db,
    {
      sequences: several.map((positions) => positions.map((position) => position.map(({ word }) => word))),
      first: likeAny(index, ends.first),
      last: likeAny(index, ends.last),
      longest: compared.words.length + MOST_WORDS_MORE,
    },
    (slice) => {
      const { score } = alike(compared, toCompare(slice));
      return score >= WORTH_SHOWING ? score : null;
    },
  );
  return new Set([...single.map(({ word }) => word), ...slices]);
}

function likeAny(index: SkeletonIndex, parts: readonly string[]): readonly string[] {
  const found = parts
    .flatMap((part) => index.like(part, LEAST_OF_AN_END))
    .toSorted((a, b) => b.score - a.score)
    .map(({ word }) => word);
  return [...new Set(found)].slice(0, MOST_ENDS);
}

function withInitial(word: string, like: readonly LikeWord[]): readonly LikeWord[] {
  return [...like, { word: word.slice(0, 1), score: 0 }];
}

function partsLike(index: SkeletonIndex, words: readonly string[], spelling: string): readonly Candidate[] {
  const compared = comparedWords(words);
  const last = compared.at(-1);
  if (compared.length < 2 || last === undefined) return [];
  return index.like(last, LEAST_OF_A_PART).map(({ word, score }) => ({
    words: word,
    score: score * PART_OF_SCORE,
    reason: `the last word of ${spelling} alone`,
  }));
}

function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = spellingKey(candidate.words);
    if ((byKey.get(key)?.score ?? 0) < candidate.score) byKey.set(key, candidate);
  }
  return [...byKey.values()].toSorted((a, b) => b.score - a.score);
}

const REASONS: Readonly<Record<Alike['why'], (spelling: string) => string>> = {
  letters: (spelling) => `the words of ${spelling}, written together or apart`,
  sounds: (spelling) => `the same consonants as ${spelling}`,
  order: (spelling) => `${spelling} with its last word first`,
  initial: (spelling) => `${spelling} with an initial`,
  near: (spelling) => `nearly the sound of ${spelling}`,
};

/** For a person. */
export function reasonOf({ why }: Alike, spelling: string): string {
  return REASONS[why](spelling);
}
