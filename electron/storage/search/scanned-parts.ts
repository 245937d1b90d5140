import type { Query } from '#shared/query/query.ts';
import { needsScan } from './compile.ts';
import type { Facts } from './facts.ts';
import { leavesOf } from './find-facts.ts';
import { matchFinder } from './find-matches.ts';
import type { Marks } from './plan.ts';
import { isQuoted } from './quotations.ts';
import type { ScannedPart } from './scan.ts';
import { isSaidBy } from './speakers.ts';

/** The parts of a query that texts have to be looked through for. */
export function scannedParts(query: Query, facts: Facts, marks: Marks): readonly ScannedPart[] {
  const isAny = marks.spellings.length + marks.patterns.length > 0;
  const findMatches = isAny ? matchFinder(marks) : null;
  return leavesOf(query).flatMap((leaf): readonly ScannedPart[] => {
    if (!needsScan(leaf)) return [];
    if (leaf.kind === 'regex') {
      const pattern = facts.patterns.get(leaf);
      return pattern ? [{ query: leaf, isIn: (text) => pattern.isIn(text) }] : [];
    }
    if (leaf.kind === 'field' && leaf.field === 'said-by') {
      const term = facts.fieldTerms.get(leaf);
      return term ? [{ query: leaf, isIn: (text) => isSaidBy(text, term) }] : [];
    }
    return [{ query: leaf, isIn: (text, isQuote) => isQuoted(text, findMatches, isQuote) }];
  });
}
