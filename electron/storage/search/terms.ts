import type {
  FieldQuery,
  NameQuery,
  PhraseQuery,
  Query,
  RegexQuery,
  WordQuery,
} from '#shared/query/query.ts';
import type { Term } from './plan.ts';
import { closedWith, distinct, spellingsOf } from './spellings.ts';

export type WordsQuery = WordQuery | PhraseQuery | NameQuery;

/** Each part of a query that is words, with the ways to write it. `names`: what else a name goes by. */
export function termsIn(
  query: Query,
  names: ReadonlyMap<NameQuery, readonly string[]>,
): ReadonlyMap<WordsQuery, Term> {
  const terms = new Map<WordsQuery, Term>();
  addTerms(query, names, terms);
  return terms;
}

function addTerms(
  query: Query,
  names: ReadonlyMap<NameQuery, readonly string[]>,
  terms: Map<WordsQuery, Term>,
): void {
  switch (query.kind) {
    case 'word':
    case 'phrase':
      terms.set(query, { spellings: spellingsOf(query.text, query.prefix), others: [] });
      return;
    case 'name': {
      const all = names.get(query) ?? [query.text];
      const spellings = distinct(all.flatMap((name) => spellingsOf(name, false)));
      terms.set(query, { spellings, others: [] });
      return;
    }
    case 'not':
      addTerms(query.part, names, terms);
      return;
    case 'and':
    case 'or':
    case 'near':
      for (const part of query.parts) addTerms(part, names, terms);
      if (query.kind === 'and') closeNeighbours(query.parts, terms);
      return;
    case 'regex':
    case 'field':
  }
}

/** Two words with a space between them, where a text has one word: it meets both. */
function closeNeighbours(parts: readonly Query[], terms: Map<WordsQuery, Term>): void {
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (before?.kind !== 'word' || part.kind !== 'word') continue;
    const closed = closedWith(before, part);
    for (const word of [before, part]) {
      const term = terms.get(word);
      if (term) terms.set(word, { ...term, spellings: distinct([...term.spellings, ...closed]) });
    }
  }
}

/** The words of a field that is looked up by words. */
export function fieldTerm({ text }: FieldQuery & { readonly text: string }): Term {
  const isBeginning = text.endsWith('*');
  return { spellings: spellingsOf(isBeginning ? text.slice(0, -1) : text, isBeginning), others: [] };
}

/** What is to be marked: not what must not be there. */
export function wantedWords(query: Query): readonly WordsQuery[] {
  switch (query.kind) {
    case 'word':
    case 'phrase':
    case 'name':
      return [query];
    case 'near':
      return query.parts;
    case 'and':
    case 'or':
      return query.parts.flatMap(wantedWords);
    case 'not':
      return query.part.kind === 'not' ? wantedWords(query.part.part) : [];
    case 'regex':
    case 'field':
      return [];
  }
}

/** The patterns that a hit may have to meet; those behind a `-` are left out. */
export function wantedPatterns(query: Query): readonly RegexQuery[] {
  switch (query.kind) {
    case 'regex':
      return [query];
    case 'and':
    case 'or':
      return query.parts.flatMap(wantedPatterns);
    case 'not':
      return query.part.kind === 'not' ? wantedPatterns(query.part.part) : [];
    case 'word':
    case 'phrase':
    case 'name':
    case 'near':
    case 'field':
      return [];
  }
}
