import { fold } from '#shared/fold/fold.ts';
import type { Statement } from '#shared/model/case.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import type { StatementInText, StatementShown } from '#shared/model/case-shown.ts';
import type { Reader } from '../../storage/database.ts';
import { listStandingPassages } from '../../storage/standing-passages.ts';
import type { KnownCase } from './known-case.ts';
import { documentCalled } from './show-statements.ts';

const MOST_FOUND = 50;

/** Those that hold every word, in their own words or in what their speaker or document is called; at most 50. */
export function searchStatements(known: KnownCase, words: string): readonly Statement[] {
  const wanted = fold(words)
    .text.split(/\s+/u)
    .filter((word) => word !== '');
  const texts = searchedTexts(known);
  const found: Statement[] = [];
  for (const [index, statement] of known.all.statements.entries()) {
    const text = texts[index] ?? '';
    if (wanted.every((word) => text.includes(word))) found.push(statement);
    if (found.length === MOST_FOUND) break;
  }
  return found;
}

function searchedTexts(known: KnownCase): readonly string[] {
  return known.kept('searched texts', () => {
    const people = known.people();
    return known.all.statements.map(({ id, text, speaker, document }) => {
      const by = speaker === null ? '' : people.nameOf(speaker);
      return fold([id, text, by, document === null ? '' : documentCalled(known, document)].join('\n')).text;
    });
  });
}

/** Statements whose passages stand in the text, its own and those carried into it, in its order. */
export async function statementsIn(
  db: Reader,
  known: KnownCase,
  revisionId: RevisionId,
  show: (statements: readonly Statement[]) => Promise<readonly StatementShown[]>,
): Promise<readonly StatementInText[]> {
  if (known.all.statements.length === 0) return [];
  const places = await listStandingPassages(db, revisionId);
  const held = known.all.statements.filter(({ passageId }) => passageId !== null && places.has(passageId));
  const shown = await show(held);
  const claims = claimsByStatement(known);
  return shown
    .map((statement) => {
      const stands = statement.passageId === null ? undefined : places.get(statement.passageId);
      const { place } = statement;
      const placed =
        place && stands ? { ...statement, place: { ...place, ...stands, revisionId } } : statement;
      return { ...placed, claims: claims.get(statement.id) ?? [] };
    })
    .toSorted(
      (a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0) || (a.place?.end ?? 0) - (b.place?.end ?? 0),
    );
}

function claimsByStatement(known: KnownCase): ReadonlyMap<string, StatementInText['claims']> {
  return known.kept('claims by statement', () => {
    const found = new Map<string, StatementInText['claims'][number][]>();
    for (const { id, text, evidence } of known.all.claims) {
      for (const { statement, stance, value } of evidence) {
        const own = found.get(statement) ?? [];
        own.push({ id, text, stance, value });
        found.set(statement, own);
      }
    }
    return found;
  });
}
