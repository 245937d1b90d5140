import type { KnownCase } from './known-case.ts';

/** Which claims rest on what, by its id: on a statement however far away, and so on who says it and where it stands. */
export interface RestingOn {
  readonly statements: ReadonlyMap<string, ReadonlySet<string>>;
  /** By their id in the case: what stands in them, and what is taken from them. */
  readonly documents: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the source that stands for the person. */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
}

export function restingOn(known: KnownCase): RestingOn {
  return known.kept('resting on', () => {
    const people = known.people();
    const [statements, documents, sources] = [claimsBy(), claimsBy(), claimsBy()];
    for (const claim of known.all.claims) {
      for (const id of known.standing(claim).reach()) {
        statements.add(id, claim.id);
        const { document = null, speaker = null, from = [] } = known.statements().get(id) ?? {};
        if (document !== null) documents.add(document, claim.id);
        if (speaker !== null) sources.add(people.personOf(speaker), claim.id);
        for (const one of from) {
          if (one.kind === 'document') documents.add(one.id, claim.id);
          if (one.kind === 'source') sources.add(people.personOf(one.id), claim.id);
        }
      }
    }
    return { statements: statements.all, documents: documents.all, sources: sources.all };
  });
}

function claimsBy() {
  const all = new Map<string, Set<string>>();
  return {
    all,
    add(id: string, claim: string): void {
      const claims = all.get(id);
      if (claims) claims.add(claim);
      else all.set(id, new Set([claim]));
    },
  };
}
