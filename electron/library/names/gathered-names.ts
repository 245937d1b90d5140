import type { NameKind } from '#shared/model/name.ts';
import type { NameSign, Recognised } from '#shared/names/recognise.ts';
import { spellingKey } from '#shared/names/words.ts';
import type { Mention } from '#shared/model/name.ts';

/** By what words were taken for a name: what texts say, and what is on record of a document or a citation. */
export type GatheredSign = NameSign | 'author' | 'cited';

/** All that was seen of words that may be a name. */
export interface Gathered {
  readonly key: string;
  /** As it stands most often. */
  readonly name: string;
  readonly count: number;
  readonly documents: number;
  /** Places where a capital letter says something. */
  readonly telling: number;
  readonly kind: NameKind;
  readonly sign: GatheredSign;
  /** The title or particle. */
  readonly by: string;
  readonly examples: readonly Mention[];
}

interface Counted {
  readonly spellings: Map<string, number>;
  readonly kinds: Map<NameKind, number>;
  readonly signs: Map<GatheredSign, number>;
  by: string;
  count: number;
  documents: number;
  lastDocument: string;
  telling: number;
  readonly examples: Mention[];
}

/** Kept at once: of more, those that were seen once are let go. */
const MOST_KEPT = 150_000;
const MOST_SPELLINGS = 6;
const MOST_EXAMPLES = 3;

export interface NameGathering {
  /** `example` answers the place, where there is one in a text. */
  add(found: Found, document: string, example: (() => Mention) | null): void;
  all(): readonly Gathered[];
}

interface Found extends Pick<Recognised, 'name' | 'kind' | 'by' | 'atStart'> {
  readonly sign: GatheredSign;
}

/** Gathers what is recognised in one text after another, in bounded memory. */
export function createGathering(): NameGathering {
  const kept = new Map<string, Counted>();
  return {
    add(found, document, example) {
      const key = spellingKey(found.name);
      if (key === '') return;
      const counted = kept.get(key) ?? empty();
      if (counted.count === 0) {
        if (kept.size >= MOST_KEPT) letGo(kept);
        kept.set(key, counted);
      }
      count(counted, found, document);
      if (example && counted.examples.length < MOST_EXAMPLES) counted.examples.push(example());
    },
    all: () =>
      Array.from(kept, ([key, counted]) => ({
        key,
        name: mostOf(counted.spellings) ?? key,
        count: counted.count,
        documents: counted.documents,
        telling: counted.telling,
        kind: mostOf(counted.kinds) ?? 'person',
        sign: strongest(counted.signs),
        by: counted.by,
        examples: counted.examples,
      })),
  };
}

function count(counted: Counted, { name, kind, sign, by, atStart }: Found, document: string): void {
  counted.count += 1;
  if (!atStart) counted.telling += 1;
  if (counted.lastDocument !== document) {
    counted.lastDocument = document;
    counted.documents += 1;
  }
  if (counted.spellings.size < MOST_SPELLINGS || counted.spellings.has(name)) raise(counted.spellings, name);
  raise(counted.kinds, kind);
  raise(counted.signs, sign);
  if (by !== '') counted.by = by;
}

function letGo(kept: Map<string, Counted>): void {
  for (const [key, counted] of kept) if (counted.count === 1) kept.delete(key);
  // Nothing was seen once alone: then those seen first are let go.
  for (const key of kept.keys()) {
    if (kept.size < MOST_KEPT) break;
    kept.delete(key);
  }
}

/** What says most that words are a name, first. */
const STRENGTH: readonly GatheredSign[] = [
  'author',
  'speaker',
  'title',
  'particle',
  'cited',
  'acronym',
  'place',
  'capitals',
];

function strongest(signs: ReadonlyMap<GatheredSign, number>): GatheredSign {
  return STRENGTH.find((sign) => signs.has(sign)) ?? 'capitals';
}

function empty(): Counted {
  return {
    spellings: new Map(),
    kinds: new Map(),
    signs: new Map(),
    by: '',
    count: 0,
    documents: 0,
    lastDocument: '',
    telling: 0,
    examples: [],
  };
}

function raise<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | null {
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
