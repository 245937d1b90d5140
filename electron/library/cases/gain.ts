import type { KnownCase } from './known-case.ts';

/** What it could add to the certain origins of claims, if somebody found out where the documents have it from. */
export function gainOf(known: KnownCase, documents: readonly string[]): number {
  const gains = known.kept('gains', () => gainsByDocument(known));
  return documents.reduce((sum, id) => sum + (gains.get(id) ?? 0), 0);
}

/** By the document that the trail ends in, or at: of one claim what adds most counts. */
function gainsByDocument(known: KnownCase): ReadonlyMap<string, number> {
  const gains = new Map<string, number>();
  for (const claim of known.all.claims) {
    const own = new Map<string, number>();
    for (const { end, gain } of known.standing(claim).ends()) {
      const document = end.kind === 'document' ? end.id : (known.statements().get(end.id)?.document ?? null);
      if (document === null || end.kind === 'source') continue;
      own.set(document, Math.max(own.get(document) ?? 0, gain));
    }
    for (const [id, gain] of own) gains.set(id, (gains.get(id) ?? 0) + gain);
  }
  return gains;
}
