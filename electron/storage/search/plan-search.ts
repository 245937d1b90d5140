import type { SearchAsk } from '#shared/model/search.ts';
import { parseQuery } from '#shared/query/parse-query.ts';
import type { Query, QueryProblem } from '#shared/query/query.ts';
import type { Reader } from '../database.ts';
import { facetConditions } from './chosen-facets.ts';
import { compile, needsScan } from './compile.ts';
import { both, type Condition, ofRows, toPlan } from './condition.ts';
import type { Facts } from './facts.ts';
import { findFacts, type SpellingsOf } from './find-facts.ts';
import type { Marks, SearchPlan, TextPlan } from './plan.ts';
import { scan } from './scan.ts';
import { scannedParts } from './scanned-parts.ts';
import { type Target, type TargetName, TARGETS } from './targets.ts';
import { wantedPatterns, wantedWords } from './terms.ts';

/** `plan` is null for a query that asks for nothing, and for one with a problem. */
export interface Planned {
  readonly plan: SearchPlan | null;
  readonly problem: QueryProblem | null;
}

export type PlanAsk = Pick<SearchAsk, 'order' | 'stems' | 'typos' | 'documents'>;

/**
 * What a search comes to: the query is read, what it says is looked up in the library, and what no index can tell is
 * looked for in the texts. `spellingsOf` answers what a name goes by.
 */
export async function planSearch(db: Reader, ask: SearchAsk, spellingsOf: SpellingsOf): Promise<Planned> {
  const { query, problem } = parseQuery(ask.query);
  if (query === null) return { plan: null, problem };
  return planQuery(db, query, ask, { spellingsOf, chosen: await facetConditions(db, ask.facets) });
}

/** What is the same for many queries. */
export interface PlanParts {
  readonly spellingsOf: SpellingsOf;
  readonly chosen: (target: Target) => Condition;
}

/** As `planSearch`, for a query that was read already. */
export async function planQuery(
  db: Reader,
  query: Query,
  ask: PlanAsk,
  { spellingsOf, chosen }: PlanParts,
): Promise<Planned> {
  const facts = await findFacts(db, query, ask, spellingsOf);
  if ('sentence' in facts) return { plan: null, problem: facts };
  const marks = marksOf(query, facts);
  const first = plansFor((target) => both([compile(query, target, facts), chosen(target)]));
  const scanned = needsScan(query) ? await scan(db, first, scannedParts(query, facts, marks)) : null;
  const plans = scanned
    ? plansFor((target) =>
        both([
          compile(query, target, { ...facts, scanned }),
          chosen(target),
          upTo(target, scanned.cut.get(target.name)),
        ]),
      )
    : first;
  return {
    problem: null,
    plan: {
      blocks: plans.get('blocks') ?? null,
      comments: plans.get('comments') ?? null,
      documents: plans.get('documents') ?? null,
      notes: plans.get('notes') ?? null,
      order: ask.order,
      shown: ask.documents,
      marks,
      counts: facts.counts,
      isCut: facts.isCut || (scanned !== null && scanned.cut.size > 0),
    },
  };
}

function plansFor(conditionOf: (target: Target) => Condition): ReadonlyMap<TargetName, TextPlan> {
  const plans = Object.values(TARGETS).map(
    (target) => [target.name, toPlan(conditionOf(target), target)] as const,
  );
  return new Map(plans.flatMap(([name, plan]) => (plan ? [[name, plan] as const] : [])));
}

/** Of rows that nobody looked at it is not known whether something is missing in them. */
function upTo({ row }: Target, last: number | undefined): Condition {
  return last === undefined ? 'all' : ofRows({ text: `${row} <= ?`, values: [last] });
}

function marksOf(query: Query, facts: Facts): Marks {
  const terms = wantedWords(query).flatMap((words) => facts.terms.get(words) ?? []);
  return {
    spellings: terms.flatMap(({ spellings, others }) => [...spellings, ...others]),
    patterns: wantedPatterns(query).flatMap((regex) => facts.patterns.get(regex) ?? []),
  };
}
