import type { Query } from '#shared/query/query.ts';
import { type Condition, both, either, ofDocuments, ofRows, ofWords, opposite, toPlan } from './condition.ts';
import { fieldCondition } from './fields.ts';
import type { Column } from './fts.ts';
import type { Facts } from './facts.ts';
import { inList } from './lists.ts';
import { requiredLetters } from './required-letters.ts';
import { rowsOf } from './rows.ts';
import { type Target, TARGETS } from './targets.ts';
import { sql } from '../sql.ts';

interface Place {
  readonly target: Target;
  readonly facts: Facts;
  /** Words are looked for in this column alone; null for all of them. */
  readonly column: Column | null;
  /** Something else that has to hold asks for words. */
  readonly hasWords: boolean;
  /** The whole query asks for nothing but what is known of documents, and for words that must not be there. */
  readonly wholeDocuments: boolean;
}

/**
 * What rows of one sort have to meet. What is known of a document (author, date, tag …) is asked of the document that a
 * row belongs to; words are asked of the paragraph, the footnote, the comment or the note itself. Of paragraphs and
 * comments none is found for what is known of its document alone: then the document is, and words that must not be
 * there must not be anywhere in its text.
 *
 * Before `facts.scanned` is known, what has to be scanned for is taken for met: the rows are those to look through.
 */
export function compile(query: Query, target: Target, facts: Facts): Condition {
  return compilePart(query, {
    target,
    facts,
    column: null,
    hasWords: false,
    wholeDocuments: target.name === 'documents' && !asksForWords(query),
  });
}

function compilePart(query: Query, place: Place): Condition {
  const { target, facts, column } = place;
  switch (query.kind) {
    case 'word':
    case 'phrase':
    case 'name': {
      const term = (target.name === 'blocks' ? facts.inBlocks : facts.terms).get(query);
      return term && term.spellings.length > 0 ? ofWords({ kind: 'term', term, column }) : 'none';
    }
    case 'near': {
      const terms = query.parts.flatMap((part) => facts.terms.get(part) ?? []);
      return ofWords({ kind: 'near', terms, within: query.within, column });
    }
    case 'and': {
      const inside = withColumn(query.parts, place);
      const hasWords = place.hasWords || query.parts.some(alwaysAsksForWords);
      const parts = query.parts.map((part) =>
        compilePart(part, { ...inside, hasWords: hasWords || (part.kind !== 'or' && part.kind !== 'and') }),
      );
      return ownWords(both(parts), query, place);
    }
    case 'or':
      return either(
        query.parts.map((part) => ownWords(compilePart(part, place), part, place)),
        target,
      );
    case 'not':
      return compileNot(query.part, place);
    case 'regex':
      return scannedCondition(query, place);
    case 'field': {
      if (query.field === 'in' && query.place === 'quotes' && target.name === 'blocks') {
        return scannedCondition(query, place);
      }
      const condition = fieldCondition(query, target, facts);
      if (query.field === 'said-by' && target.name === 'blocks') {
        return either([condition, scannedCondition(query, place)], target);
      }
      return ownWords(condition, query, place);
    }
  }
}

/** Rows that belong to a document that matches are no hits, unless something in them does. */
function ownWords(condition: Condition, query: Query, { target, hasWords }: Place): Condition {
  const isPart = target.name === 'blocks' || target.name === 'comments';
  return isPart && !hasWords && !asksForWords(query) ? 'none' : condition;
}

function compileNot(part: Query, place: Place): Condition {
  const { target, facts } = place;
  // Not yet known, so neither is that it is not so.
  if (!facts.scanned && needsScan(part)) return 'all';
  const condition = compilePart(part, { ...place, hasWords: true });
  if (!place.wholeDocuments || !asksForWords(part)) return opposite(condition, target);
  return opposite(either([condition, hasInText(part, facts)], target), target);
}

/** Documents of which some paragraph or footnote meets it. */
function hasInText(part: Query, facts: Facts): Condition {
  const { blocks } = TARGETS;
  const condition = compile(part, blocks, facts);
  const plan = toPlan(condition, blocks);
  if (!plan) return 'none';
  const rows = rowsOf(plan, blocks);
  return ofDocuments({ text: `d.id IN (SELECT d.id ${rows.text})`, values: rows.values });
}

function scannedCondition(query: Query, { target, facts }: Place): Condition {
  if (!facts.scanned) return worthScanning(query, target, facts);
  const rows = facts.scanned.rowsOf(query, target.name);
  return rows.length === 0 ? 'none' : ofRows(inList(target.row, rows));
}

/** What can be told beforehand of the rows in which it may be. */
function worthScanning(query: Query, target: Target, facts: Facts): Condition {
  if (query.kind === 'regex') {
    const letters = requiredLetters(query.source);
    return letters === null ? 'all' : ofRows({ text: `instr(${target.text}, ?) > 0`, values: [letters] });
  }
  if (query.kind !== 'field') return 'all';
  if (query.field === 'in') return ofRows(sql`(b.kind = 'quote' OR b.text GLOB '*["“«„]*')`);
  const term = facts.fieldTerms.get(query);
  return term && term.spellings.length > 0 ? ofWords({ kind: 'term', term, column: null }) : 'none';
}

/** Beside `in:titles` words are looked for in titles. */
function withColumn(parts: readonly Query[], place: Place): Place {
  const inTitles = parts.some(
    (part) => part.kind === 'field' && part.field === 'in' && part.place === 'titles',
  );
  const hasTitles = place.target.name === 'documents' || place.target.name === 'notes';
  return inTitles && hasTitles ? { ...place, column: 'title' } : place;
}

/** Whether it can be met by something in a text, and not only by what is known of the document. */
export function asksForWords(query: Query): boolean {
  switch (query.kind) {
    case 'word':
    case 'phrase':
    case 'near':
    case 'name':
    case 'regex':
      return true;
    case 'field':
      return query.field === 'said-by' || query.field === 'in';
    case 'and':
    case 'or':
      return query.parts.some(asksForWords);
    case 'not':
      return query.part.kind === 'not' && asksForWords(query.part.part);
  }
}

/** Whether nothing meets it but by something in a text. */
function alwaysAsksForWords(query: Query): boolean {
  if (query.kind === 'or') return query.parts.every(alwaysAsksForWords);
  return query.kind === 'and' ? query.parts.some(alwaysAsksForWords) : asksForWords(query);
}

/** Whether no index can tell, so that texts have to be looked at. */
export function needsScan(query: Query): boolean {
  switch (query.kind) {
    case 'regex':
      return true;
    case 'field':
      return query.field === 'said-by' || (query.field === 'in' && query.place === 'quotes');
    case 'and':
    case 'or':
      return query.parts.some(needsScan);
    case 'not':
      return needsScan(query.part);
    case 'word':
    case 'phrase':
    case 'near':
    case 'name':
      return false;
  }
}
