import { fold } from '#shared/fold/fold.ts';
import type { Citation, CitationPlace, CslItem, CslName } from '#shared/model/citation.ts';

/** A work where it is named in full, with what it is compared by. */
export interface NamedWork {
  readonly place: CitationPlace;
  readonly item: CslItem;
  readonly title: string | null;
  /** Authors, or the editors where there are no authors. */
  readonly people: readonly CslName[];
}

export function namedWork(place: CitationPlace, { item }: Pick<Citation, 'item'>): NamedWork {
  const title = item.title === undefined ? null : nameKey(item.title);
  return { place, item, title, people: item.author ?? item.editor ?? [] };
}

/** The works that have been named so far, each where it was named first. */
export interface NamedWorks {
  add(work: NamedWork): void;
  /** All of whom `item` names its authors, with the title or the year that it may have. */
  by(item: CslItem): readonly NamedWork[];
  all(): readonly NamedWork[];
}

export function openNamedWorks(): NamedWorks {
  const works: NamedWork[] = [];
  /** By the last word of each surname: notes are many, and each may look for one. */
  const byWord = new Map<string, NamedWork[]>();
  return {
    all: () => works,
    by: (item) => (byWord.get(lastWord(item.author?.[0])) ?? []).filter((work) => isSameWork(work, item)),
    add(work) {
      const near = byWord.get(lastWord(work.people[0])) ?? works.filter(({ people }) => people.length === 0);
      if (near.some((other) => isOneWork(other, work))) return;
      works.push(work);
      for (const word of new Set(work.people.map(lastWord))) {
        const same = byWord.get(word);
        if (same) same.push(work);
        else byWord.set(word, [work]);
      }
    },
  };
}

/** The one work among these, however often it is named; null when there are two, or none, or an unknown one. */
export function onlyWork(candidates: readonly (NamedWork | null)[]): NamedWork | null {
  const [first] = candidates;
  return first && candidates.every((one) => one && isOneWork(one, first)) ? first : null;
}

function isOneWork(one: NamedWork, other: NamedWork): boolean {
  if (one === other) return true;
  if (one.title === null || one.title !== other.title) return false;
  return one.people.length === 0 || other.people.length === 0 || isBy(one, other.people);
}

function isSameWork(work: NamedWork, { author = [], title, issued }: CslItem): boolean {
  const year = work.item.issued?.edtf;
  if (!isBy(work, author)) return false;
  if (issued?.edtf !== undefined && year !== undefined && !year.startsWith(issued.edtf)) return false;
  // `Ferry Book` for `The Ferry Book: A Memoir`: the same words in the same order.
  return title === undefined || (work.title !== null && ` ${work.title} `.includes(` ${nameKey(title)} `));
}

export function isBy({ people }: NamedWork, names: readonly CslName[]): boolean {
  return people.length > 0 && names.every((name) => people.some((person) => isSameName(name, person)));
}

/** A surname alone stands for a whole name; in a name that is not in parts it is its last word or words. */
function isSameName(short: CslName, full: CslName): boolean {
  const isOther =
    short.given !== undefined && full.given !== undefined && initial(short.given) !== initial(full.given);
  const [sought, family] = [nameKey(familyOf(short)), nameKey(familyOf(full))];
  return !isOther && (sought === family || (full.literal !== undefined && family.endsWith(` ${sought}`)));
}

function familyOf({ family, literal }: CslName): string {
  return family ?? literal ?? '';
}

function initial(given: string): string {
  return nameKey(given).charAt(0);
}

function lastWord(name: CslName | undefined): string {
  return name === undefined ? '' : (nameKey(familyOf(name)).split(' ').at(-1) ?? '');
}

function nameKey(words: string): string {
  return fold(words)
    .text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
