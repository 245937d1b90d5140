import type { ProposedName } from '#shared/model/name.ts';
import { alike, type ComparedName, toCompare } from '#shared/names/alike.ts';
import { kindOfName } from '#shared/names/name-signs.ts';
import { isWhole, recogniseIn } from '#shared/names/recognise.ts';
import { skeletonOf } from '#shared/names/skeleton.ts';
import { isArabicScript, nameWords } from '#shared/names/words.ts';
import { LONGEST_NAME } from '#shared/organisation/name.ts';
import type { Reader } from '../../storage/database.ts';
import { listDismissed } from '../../storage/name-decisions.ts';
import { type CitedPeople, listAuthors, listCitedPeople } from '../../storage/named-people.ts';
import { placeAt } from './find-mentions.ts';
import { createGathering, type Gathered, type GatheredSign, type NameGathering } from './gathered-names.ts';
import { readNames } from './name-register.ts';
import { type Look, readThrough } from './read-through.ts';

const MOST_PROPOSED = 500;
const MOST_EXAMPLES = 3;
/** Two spellings that are alike so far are shown as one. */
const ONE_NAME = 0.9;

/** What looks like a name in the whole library and is none yet, the surest and most frequent first. Stores nothing. */
export async function proposeNames(db: Reader, look: Look): Promise<readonly ProposedName[]> {
  const register = await readNames(db);
  const dismissed = await listDismissed(db);
  const gathering = createGathering();
  const small = new Set<string>();
  await readThrough(db, look, (block) => {
    for (const word of block.text.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu) ?? []) {
      if (small.size < MOST_SMALL) small.add(word);
    }
    for (const found of recogniseIn(block.text)) {
      gathering.add(
        found,
        block.documentId,
        () => placeAt(block, found.start, found.end, 'doubtful').mention,
      );
    }
  });
  await addPeopleOnRecord(db, look, gathering);
  const found = withoutBeginnings(gathering.all());
  const fresh = found.filter(
    ({ key, name }) =>
      !dismissed.has(key) && register.named(name).length === 0 && name.length <= LONGEST_NAME,
  );
  return asOne(fresh)
    .filter((one) => isLikely(one, small))
    .toSorted((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name))
    .slice(0, MOST_PROPOSED)
    .map(({ name, kind, sign, by, spellings, count, documents, examples }) => ({
      name,
      kind,
      reason: REASONS[sign](by),
      spellings,
      count,
      documents,
      examples,
    }));
}

/** Words with small letters that are remembered, to tell a name from a word that a sentence begins with. */
const MOST_SMALL = 200_000;

async function addPeopleOnRecord(db: Reader, look: Look, gathering: NameGathering): Promise<void> {
  const add = (name: string, sign: GatheredSign, document: string): void =>
    gathering.add({ name, kind: kindOfName(name), by: '', atStart: false, sign }, document, null);
  for (const { document, authors } of await listAuthors(db)) {
    authors.forEach((author) => add(author, 'author', document));
  }
  for (let next: CitedPeople['next'] = { revision: '', ordinal: 0 }; next !== null;) {
    look.check();
    const page: CitedPeople = await listCitedPeople(db, next);
    for (const { document, family, given, literal } of page.people) {
      const name = literal ?? [given, family].filter((part) => part !== undefined).join(' ');
      if (isWhole(name)) add(name, 'cited', document);
    }
    next = page.next;
  }
}

/** How often something has to stand in the library, by the sign it was known by, before it is worth a look. */
const LEAST: Readonly<Record<GatheredSign, number>> = {
  author: 1,
  speaker: 2,
  title: 1,
  particle: 2,
  cited: 1,
  acronym: 3,
  place: 3,
  capitals: 2,
};
const LEAST_OF_SINGLE = 4;

function isLikely({ name, sign, count, telling }: Gathered, small: ReadonlySet<string>): boolean {
  if (count < LEAST[sign]) return false;
  if (sign !== 'capitals' && sign !== 'place') return true;
  const [first = '', ...rest] = name.toLowerCase().split(/\s/u);
  if (telling === 0) return rest.length > 0 && !small.has(first);
  return rest.length > 0 || (count >= LEAST_OF_SINGLE && !small.has(first));
}

/**
 * Of `حسین`, `حسین سلطانی` and `حسین سلطانی معلم`, all behind the same title, the longest that stands as often as those before
 * it, more or less; and no given name alone where the whole name is there.
 */
function withoutBeginnings(all: readonly Gathered[]): readonly Gathered[] {
  const eastern = all.filter(({ sign, name }) => sign === 'title' && isArabicScript(name));
  const byWords = new Map(eastern.map((found) => [nameWords(found.name).join(' '), found]));
  const dropped = new Set<string>();
  for (const [words, found] of byWords) {
    const shorter = byWords.get(words.split(' ').slice(0, -1).join(' '));
    if (!shorter) continue;
    const isOften = found.count * 2 > shorter.count && (found.count > 1 || words.split(' ').length <= 2);
    dropped.add(isOften ? shorter.key : found.key);
  }
  return all.filter(({ key }) => !dropped.has(key));
}

const WEIGHT: Readonly<Record<GatheredSign, number>> = {
  author: 3,
  speaker: 3,
  title: 2.5,
  particle: 2,
  cited: 1.2,
  acronym: 1,
  place: 0.7,
  capitals: 1,
};

function rank({ sign, count, documents, name }: Gathered): number {
  return WEIGHT[sign] * (isWhole(name) ? 1.5 : 1) * Math.log2(1 + count) * (1 + Math.log2(documents));
}

const REASONS: Readonly<Record<GatheredSign, (by: string) => string>> = {
  author: () => 'author of a document',
  speaker: () => 'speaks in a text',
  title: (by) => `after the title ${by}`,
  particle: (by) => `with ${by}`,
  cited: () => 'author of a cited work',
  acronym: () => 'an acronym',
  place: () => 'a capital letter after “in”, “from” or “to”',
  capitals: () => 'capital letters within sentences',
};

interface Together extends Gathered {
  readonly spellings: readonly string[];
}

/** Of those with the same consonants so many are compared. */
const MOST_COMPARED = 20;

/** Spellings of one name are one proposal, under the one that ranks highest. */
function asOne(all: readonly Gathered[]): readonly Together[] {
  const bySkeleton = new Map<string, { one: Together; readonly compared: ComparedName }[]>();
  for (const found of all.toSorted((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name))) {
    const compared = toCompare(nameWords(found.name));
    const skeleton = compared.words.map(({ sounds }) => skeletonOf(sounds)).join('');
    const near = bySkeleton.get(skeleton) ?? [];
    const same = near
      .slice(0, MOST_COMPARED)
      .find((other) => alike(other.compared, compared).score >= ONE_NAME);
    if (same) same.one = withSpelling(same.one, found);
    else near.push({ one: { ...found, spellings: [] }, compared });
    bySkeleton.set(skeleton, near);
  }
  return [...bySkeleton.values()].flatMap((near) => near.map(({ one }) => one));
}

function withSpelling(one: Together, { name, count, telling, documents, examples }: Gathered): Together {
  return {
    ...one,
    spellings: [...one.spellings, name],
    count: one.count + count,
    telling: one.telling + telling,
    documents: Math.max(one.documents, documents),
    examples: [...one.examples, ...examples].slice(0, MOST_EXAMPLES),
  };
}
