import { edtfInWords } from '#shared/edtf/in-words.ts';
import type { Stance } from '#shared/model/case.ts';
import type { CitingPlace } from '#shared/model/citation-graph.ts';
import type { GraphEdge, GraphNode, GraphNodeKind } from '#shared/model/source-graph.ts';
import type { Links } from './links.ts';

export type EdgeKind = GraphEdge['kind'];
/** Whether a relation is read from where it begins or from where it ends. */
export type End = 'from' | 'to';

export const KIND_WORDS: Readonly<Record<GraphNodeKind, { readonly one: string; readonly many: string }>> = {
  claim: { one: 'claim', many: 'Claims' },
  statement: { one: 'statement', many: 'Statements' },
  source: { one: 'source', many: 'Sources' },
  document: { one: 'document', many: 'Documents' },
  wanted: { one: 'wanted, not in the library', many: 'Wanted' },
};
/** As one reads a case: what is claimed, who says so, and where. */
export const KINDS = ['claim', 'statement', 'source', 'document', 'wanted'] as const;

export const EDGE_KINDS = ['cites', 'taken-from', 'said-by', 'stands-in', 'speaks-of'] as const;
export const EDGE_WORDS: Readonly<Record<EdgeKind, string>> = {
  cites: 'Cites',
  'taken-from': 'Taken from',
  'said-by': 'Said by',
  'stands-in': 'Stands in',
  'speaks-of': 'Speaks of a claim',
};

const RELATIONS: Readonly<Record<Exclude<EdgeKind, 'speaks-of'>, Readonly<Record<End, string>>>> = {
  cites: { from: 'cites', to: 'cited by' },
  'taken-from': { from: 'taken from', to: 'passed on by' },
  'said-by': { from: 'said by', to: 'says' },
  'stands-in': { from: 'stands in', to: 'holds' },
};
const STANCES: Readonly<Record<Stance, Readonly<Record<End, string>>>> = {
  supports: { from: 'supports', to: 'supported by' },
  contradicts: { from: 'contradicts', to: 'contradicted by' },
  qualifies: { from: 'qualifies', to: 'qualified by' },
  mentions: { from: 'mentions', to: 'mentioned by' },
  retracts: { from: 'retracts', to: 'retracted by' },
};

/** `cites`, and read from its other end `cited by`. */
export function relationInWords({ kind, stance }: Pick<GraphEdge, 'kind' | 'stance'>, end: End): string {
  if (kind === 'speaks-of') return STANCES[stance ?? 'mentions'][end];
  return RELATIONS[kind][end];
}

/** `cited by 3, cites 2`. */
export function linksInWords({ leaving, arriving }: Links): string {
  const counts = new Map<string, number>();
  const count = (words: string) => counts.set(words, (counts.get(words) ?? 0) + 1);
  for (const edge of arriving) count(relationInWords(edge, 'to'));
  for (const edge of leaving) count(relationInWords(edge, 'from'));
  if (counts.size === 0) return 'nothing leads to it or from it';
  return [...counts].map(([words, times]) => `${words} ${times.toLocaleString('en')}`).join(', ');
}

/** `document: cited by 3, cites 2`. */
export function standingInWords(kind: GraphNodeKind, links: Links): string {
  return `${KIND_WORDS[kind].one}: ${linksInWords(links)}`;
}

/** Who it is by, and of when; empty where nobody knows. */
export function factsOf({ by, date }: Pick<GraphNode, 'by' | 'date'>): string {
  return [by ?? '', date === null ? '' : edtfInWords(date)].filter((fact) => fact !== '').join(' · ');
}

/** `note 3`, or where there is none: `its text`, `the document as a whole`. */
export function placeInWords({ label, range }: Pick<CitingPlace, 'label' | 'range'>): string {
  if (label !== null) return `note ${label}`;
  return range === null ? 'the document as a whole' : 'its text';
}

/** `suggested, in a loop`; empty for what a person has said. */
export function stateInWords(edge: GraphEdge, loops: ReadonlySet<GraphEdge>): string {
  const words = [edge.state === 'suggested' ? 'suggested' : '', loops.has(edge) ? 'in a loop' : ''];
  return words.filter((word) => word !== '').join(', ');
}
