import type { ClaimMatrix, MatrixEntry } from '../model/claim-matrix.ts';
import type { Stance } from '../model/case.ts';
import { tellsApart } from './rank-claims.ts';

/** A statement with what it says of each of several claims. */
export interface EvidenceRow {
  readonly statement: string;
  /** By the id of the claim; nothing where it is silent. */
  readonly says: ReadonlyMap<string, MatrixEntry>;
  /** Whether it says something else of one than of another: else it tells none of them apart. */
  readonly diagnostic: boolean;
}

/** The evidence for and against competing claims, what tells them apart first. */
export function evidenceRows(matrix: ClaimMatrix, claims: readonly string[]): readonly EvidenceRow[] {
  const found = new Map<string, Map<string, MatrixEntry>>();
  for (const row of matrix.rows.filter(({ claim }) => claims.includes(claim))) {
    for (const entry of row.cells.flatMap(({ entries }) => entries)) {
      const says = found.get(entry.statement) ?? new Map<string, MatrixEntry>();
      found.set(entry.statement, says.set(row.claim, entry));
    }
  }
  const rows = [...found].map(([statement, says]): EvidenceRow => {
    const stances = new Map<string, Stance>([...says].map(([claim, { stance }]) => [claim, stance]));
    return { statement, says, diagnostic: tellsApart(stances, claims.length) };
  });
  return [...rows.filter(({ diagnostic }) => diagnostic), ...rows.filter(({ diagnostic }) => !diagnostic)];
}
