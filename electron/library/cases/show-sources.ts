import type { CaseDocumentUse, SourceUse } from '#shared/model/case-shown.ts';
import type { KnownCase } from './known-case.ts';
import { documentCalled } from './show-statements.ts';

/** Every source with what it is counted as, by its id, in the order of the case. */
export function sourceUses(known: KnownCase): ReadonlyMap<string, SourceUse> {
  return known.kept('source uses', () => {
    const people = known.people();
    const said = saidBy(known);
    const claims = claimsOf(known);
    return new Map(
      known.all.sources.map((source): [string, SourceUse] => [
        source.id,
        {
          ...source,
          person: people.personOf(source.id),
          called: people.nameOf(source.id),
          statements: said.get(source.id) ?? 0,
          claims: claims.get(source.id)?.size ?? 0,
        },
      ]),
    );
  });
}

function saidBy({ all }: KnownCase): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const { speaker } of all.statements) {
    if (speaker !== null) said.set(speaker, (said.get(speaker) ?? 0) + 1);
  }
  return said;
}

function claimsOf(known: KnownCase): ReadonlyMap<string, ReadonlySet<string>> {
  const claims = new Map<string, Set<string>>();
  for (const { id, evidence } of known.all.claims) {
    for (const { statement } of evidence) {
      const speaker = known.statements().get(statement)?.speaker ?? null;
      if (speaker === null) continue;
      const own = claims.get(speaker) ?? new Set<string>();
      claims.set(speaker, own.add(id));
    }
  }
  return claims;
}

/** Every document of the case with what stands in it, in the order of the case. */
export function documentUses(known: KnownCase): readonly CaseDocumentUse[] {
  const standing = new Map<string, number>();
  for (const { document } of known.all.statements) {
    if (document !== null) standing.set(document, (standing.get(document) ?? 0) + 1);
  }
  return known.all.documents.map((document) => ({
    ...document,
    called: documentCalled(known, document.id),
    statements: standing.get(document.id) ?? 0,
  }));
}
