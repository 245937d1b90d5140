/** A page of the case: who says what, and from whom. It opens where texts do. */
export type CaseView =
  | { readonly kind: 'claim'; readonly id: string }
  /** `beside`: another source, of which the words stand beside its own. */
  | { readonly kind: 'source'; readonly id: string; readonly beside: string | null }
  | { readonly kind: CaseOverview };

export const CASE_OVERVIEWS = [
  'sources',
  'matrix',
  'hypotheses',
  'timeline',
  'graph',
  'wanted',
  'findings',
] as const;
export type CaseOverview = (typeof CASE_OVERVIEWS)[number];

/** Tells it from every other, and from ids of the library, which hold no white space. */
export function keyOfCaseView(view: CaseView): string {
  if (view.kind === 'claim') return `claim ${view.id}`;
  if (view.kind === 'source') return `source ${JSON.stringify([view.id, view.beside])}`;
  return `case ${view.kind}`;
}

/** What was kept of one; null for what is none. */
export function readCaseView(kept: unknown): CaseView | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const [kind, id, beside] = ['kind', 'id', 'beside'].map((name): unknown => Reflect.get(kept, name));
  const overview = CASE_OVERVIEWS.find((one) => one === kind);
  if (overview) return { kind: overview };
  if (typeof id !== 'string' || id === '') return null;
  if (kind === 'claim') return { kind, id };
  if (kind === 'source') return { kind, id, beside: typeof beside === 'string' ? beside : null };
  return null;
}
