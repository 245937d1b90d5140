import type { Case, Statement } from '#shared/model/case.ts';
import type { CopyFinding } from '#shared/model/copy.ts';
import type { DocumentId, PassageId } from '#shared/model/ids.ts';
import type { Reader } from '../../../storage/database.ts';
import { findNewestRevision } from '../../../storage/revisions.ts';
import { listStandingPassages } from '../../../storage/standing-passages.ts';

/** A statement of which nobody knows where it is from, in words that its document has from another. */
export interface CopiedStatement {
  readonly statement: Statement;
  /** The statement that stands there in the source; null where there is none, and it is from the document. */
  readonly from: Statement | null;
}

type Places = ReadonlyMap<PassageId, { readonly start: number; readonly end: number }>;

export async function copiedStatements(
  db: Reader,
  { statements }: Pick<Case, 'statements'>,
  { source, copy, passages }: Pick<CopyFinding, 'source' | 'copy' | 'passages'>,
): Promise<readonly CopiedStatement[]> {
  const [inCopy, inSource] = [await standingIn(db, copy), await standingIn(db, source)];
  return statements.flatMap((statement): readonly CopiedStatement[] => {
    const place = statement.passageId === null ? undefined : inCopy.get(statement.passageId);
    if (!place || statement.basis !== 'unknown') return [];
    const copied = passages.filter((passage) => overlap(passage.copy, place) > 0);
    if (copied.length === 0) return [];
    const likely = statements
      .map((other) => {
        const there = other.passageId === null ? undefined : inSource.get(other.passageId);
        const shared = there ? copied.reduce((sum, one) => sum + overlap(one.source, there), 0) : 0;
        return { other, shared };
      })
      .filter(({ other, shared }) => shared > 0 && other.id !== statement.id)
      .toSorted((a, b) => b.shared - a.shared);
    return [{ statement, from: likely[0]?.other ?? null }];
  });
}

async function standingIn(db: Reader, id: DocumentId): Promise<Places> {
  const newest = await findNewestRevision(db, id);
  return newest ? listStandingPassages(db, newest.id) : new Map();
}

function overlap(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
