import { alikeWords, type Heard, heard, readings } from '#shared/names/alike.ts';
import { bareWord } from '#shared/names/name-parts.ts';
import { skeletonsOf } from '#shared/names/skeleton.ts';
import { wordsIn } from '#shared/names/words.ts';
import type { Reader } from '../../storage/database.ts';
import { lastCounted } from '../../storage/count-words.ts';
import { listBlocksAfter } from '../../storage/name-blocks.ts';
import { lastBlockId, listCounted, listVocabulary } from '../../storage/vocabulary.ts';

/** The words of the library by their consonants. */
export interface SkeletonIndex {
  /** Words that may be another spelling of this one, the most alike first, the word itself among them where it is there. */
  like(word: string, least: number): readonly LikeWord[];
}

export interface LikeWord {
  /** Folded; without the particles that Arabic writes before an article. */
  readonly word: string;
  readonly score: number;
}

/** Between two turns of everybody else. */
const TERMS_AT_ONCE = 2000;
/** More texts than these are not read one by one: the words of all are listed anew. */
const BLOCKS_TO_CATCH_UP = 5000;
/** A word of a name. */
const NAME_WORD = /^\p{L}{2,24}$/u;
const MOST_LIKE = 40;

interface Kept {
  readonly words: Map<string, Set<string>>;
  lastBlock: number;
}

/** Made once for each library and kept: reading all its words takes seconds where there are millions. */
const kept = new WeakMap<object, Promise<Kept>>();

/** `library` stands for the library, of which `db` may be one of many readers. */
export async function skeletonIndex(db: Reader, library: object): Promise<SkeletonIndex> {
  const index = await (kept.get(library) ?? startIndex(db, library));
  await catchUp(db, index);
  const known = new Map<string, readonly LikeWord[]>();
  return {
    like(word, least) {
      const key = `${word} ${least}`;
      const found = known.get(key) ?? like(index.words, word, least);
      known.set(key, found);
      return found;
    },
  };
}

function startIndex(db: Reader, library: object): Promise<Kept> {
  const made = makeIndex(db);
  kept.set(library, made);
  // Whoever waits for it is told; the next one starts anew.
  made.catch(() => kept.delete(library));
  return made;
}

async function makeIndex(db: Reader): Promise<Kept> {
  const last = await lastBlockId(db);
  const counted = await lastCounted(db);
  const isCounted = counted !== null && last - counted <= BLOCKS_TO_CATCH_UP;
  const list = isCounted ? listCounted : listVocabulary;
  const index: Kept = { words: new Map(), lastBlock: isCounted ? counted : last };
  for (let after = ''; ;) {
    const terms = await list(db, after, TERMS_AT_ONCE);
    for (const term of terms) add(index.words, term);
    const end = terms.at(-1);
    if (end === undefined) return index;
    after = end;
  }
}

async function catchUp(db: Reader, index: Kept): Promise<void> {
  const last = await lastBlockId(db);
  if (last <= index.lastBlock) return;
  if (last - index.lastBlock > BLOCKS_TO_CATCH_UP) {
    const anew = await makeIndex(db);
    for (const [skeleton, words] of anew.words) index.words.set(skeleton, words);
    index.lastBlock = anew.lastBlock;
  }
  for (const block of await listBlocksAfter(db, index.lastBlock, BLOCKS_TO_CATCH_UP)) {
    for (const { word } of wordsIn(block.text)) add(index.words, word);
  }
  index.lastBlock = last;
}

function add(words: Map<string, Set<string>>, term: string): void {
  if (!NAME_WORD.test(term)) return;
  const word = bareWord(term);
  for (const skeleton of skeletonsOfForms(heard(word))) {
    const same = words.get(skeleton);
    if (same) same.add(word);
    else words.set(skeleton, new Set([word]));
  }
}

/** In every reading; with the t that its last letter is, if another name follows, and without. */
function skeletonsOfForms(word: Heard): readonly string[] {
  return readings(word).flatMap((reading) => {
    const own = skeletonsOf(reading.sounds);
    return /..ه$/u.test(reading.word) ? [...own, ...own.map((skeleton) => `${skeleton}t`)] : own;
  });
}

function like(
  words: ReadonlyMap<string, ReadonlySet<string>>,
  word: string,
  least: number,
): readonly LikeWord[] {
  const wanted = heard(word);
  const found = new Map<string, number>();
  for (const skeleton of skeletonsOfForms(wanted).flatMap(nearSkeletons)) {
    for (const other of words.get(skeleton) ?? []) {
      if (found.has(other)) continue;
      const score = alikeWords(wanted, heard(other));
      if (score >= least) found.set(other, score);
    }
  }
  return Array.from(found, ([other, score]) => ({ word: other, score }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_LIKE);
}

/** Itself, and those with one letter less where enough is left to know it by. */
function nearSkeletons(skeleton: string): readonly string[] {
  if (skeleton.length < 4) return [skeleton];
  const shorter = Array.from(skeleton, (_, at) => skeleton.slice(0, at) + skeleton.slice(at + 1));
  return [...new Set([skeleton, ...shorter])];
}
