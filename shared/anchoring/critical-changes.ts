import { CRITICAL_KINDS, type CriticalKind, listedKind, TITLES } from './critical-words.ts';
import { type Change, isChanged } from './word-changes.ts';

/**
 * Which kinds of critical word differ between two wordings: a negation, a quantifier, a number, a date, a name, a
 * word of possibility or duty. In English, Persian and Arabic. In the order of `CRITICAL_KINDS`.
 */
export function criticalKinds(changes: readonly Change[]): readonly CriticalKind[] {
  const found = new Set<CriticalKind>();
  for (const [index, change] of changes.entries()) {
    if (!isChanged(change)) continue;
    const kind = kindOf(change, changes[index - 1]);
    if (kind !== null) found.add(kind);
  }
  const taken = changes.filter((change) => change.side === 'old');
  const added = changes.filter((change) => change.side === 'new');
  if (taken.some((one) => added.some((other) => isNegated(one.folded, other.folded)))) found.add('negation');
  return CRITICAL_KINDS.filter((kind) => found.has(kind));
}

function kindOf({ word, folded }: Change, before: Change | undefined): CriticalKind | null {
  if (/\d/.test(folded)) return 'number';
  if (folded.endsWith("n't") || /^نمی../u.test(folded)) return 'negation';
  if (/'(?:ll|d)$/.test(folded)) return 'modality';
  const listed = listedKind(folded) ?? listedKind(withoutClitics(folded));
  if (listed !== null) return listed;
  if (before && TITLES.has(before.folded)) return 'name';
  return TITLES.has(folded) || isNameLike(word) ? 'name' : null;
}

/** Words that begin many a sentence and name nobody. */
const OPENERS: ReadonlySet<string> = new Set(
  'a an the this that these those it its there here in on at by to of for from with as and but or so when while where who what which how then thus also however although because'.split(
    ' ',
  ),
);

function isNameLike(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !OPENERS.has(word.toLowerCase());
}

/** Arabic writes “and”, “so”, “in”, “for”, “like” and the article onto the word. */
function withoutClitics(folded: string): string {
  const bare = folded.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك](?=..))?/u, '');
  return bare.length >= 2 ? bare : folded;
}

const ENGLISH_NEGATIONS = ['un', 'in', 'im', 'ir', 'il', 'non', 'dis', 'mis'];
/** Before verbs and adjectives; a verb that begins with آ takes «نی». */
const PERSIAN_NEGATIONS = ['ن', 'نی', 'نا', 'بی', 'غیر'];

/** “lawful” and “unlawful”, «رفت» and «نرفت», «می‌رفت» and «نمی‌رفت». */
function isNegated(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 2 || !long.endsWith(short)) return false;
  const prefix = long.slice(0, long.length - short.length);
  return ENGLISH_NEGATIONS.includes(prefix) || PERSIAN_NEGATIONS.includes(prefix);
}
