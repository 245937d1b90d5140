import type { SearchAsk } from '#shared/model/search.ts';
import type { FieldQuery, NameQuery, Query, QueryProblem, RegexQuery } from '#shared/query/query.ts';
import type { Reader } from '../database.ts';
import { withoutBeginnings } from './beginnings.ts';
import type { Facts } from './facts.ts';
import { valuesOf } from './look-up.ts';
import type { Term, TextPattern } from './plan.ts';
import { fieldTerm, termsIn, wantedWords } from './terms.ts';
import { patternOf } from './text-pattern.ts';
import { widened } from './widen.ts';

/** Everything that what goes by a name goes by. */
export type SpellingsOf = (db: Reader, name: string) => Promise<readonly string[]>;

/** Looks up what the parts of a query mean in this library; the first problem where one of them means nothing. */
export async function findFacts(
  db: Reader,
  query: Query,
  ask: Pick<SearchAsk, 'stems' | 'typos'>,
  spellingsOf: SpellingsOf,
): Promise<Facts | QueryProblem> {
  const names = new Map<NameQuery, readonly string[]>();
  const fieldTerms = new Map<FieldQuery, Term>();
  const values = new Map<FieldQuery, readonly string[]>();
  const patterns = new Map<RegexQuery, TextPattern>();
  for (const leaf of leavesOf(query)) {
    if (leaf.kind === 'name') names.set(leaf, await spellingsOf(db, leaf.text));
    if (leaf.kind === 'regex') {
      const pattern = patternOf(leaf);
      if ('sentence' in pattern) return pattern;
      patterns.set(leaf, pattern);
    }
    if (leaf.kind === 'field') {
      const found = await valuesOf(db, leaf);
      if ('sentence' in found) return found;
      values.set(leaf, found);
      if ('text' in leaf) fieldTerms.set(leaf, fieldTerm(leaf));
    }
  }
  const terms = await widened(db, termsIn(query, names), ask);
  // What must not be there must not be there in any of its words, however many.
  const wanted = new Set(wantedWords(query));
  const looked = await withoutBeginnings(db, new Map([...terms].filter(([words]) => wanted.has(words))));
  return {
    terms,
    inBlocks: new Map([...terms, ...looked.terms]),
    counts: looked.counts,
    isCut: looked.isCut,
    fieldTerms,
    values,
    patterns,
    scanned: null,
  };
}

/** The parts that ask something themselves, without the operators between them. */
export function leavesOf(query: Query): readonly Query[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.flatMap(leavesOf);
    case 'not':
      return leavesOf(query.part);
    case 'word':
    case 'phrase':
    case 'near':
    case 'name':
    case 'regex':
    case 'field':
      return [query];
  }
}
