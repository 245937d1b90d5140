import type {
  ClaimMatrix,
  MatrixCell,
  MatrixColumn,
  MatrixColumns,
  MatrixEntry,
  MatrixRow,
} from '../model/claim-matrix.ts';
import type { Case, Claim, Statement } from '../model/case.ts';
import { documentKey } from './case-provenance.ts';
import { conflictsOf } from './claim-values.ts';
import { type People, peopleIn } from './people.ts';

/** Who, or what, says what of each claim. */
export function claimMatrix(all: Case, by: MatrixColumns): ClaimMatrix {
  const people = peopleIn(all.sources);
  const statements = new Map(all.statements.map((statement) => [statement.id, statement]));
  const columnOf = by === 'speakers' ? speakerColumn(people) : documentColumn(all);
  const columns = columnsFor(all, statements, columnOf);
  const positions = new Map(columns.map((column, index) => [keyOf(column), index]));
  const rows = all.claims.map((claim) => rowOf(claim, statements, people, columnOf, positions));
  return { columns, rows };
}

type ColumnOf = (statement: Statement) => MatrixColumn;

function speakerColumn(people: People): ColumnOf {
  return ({ speaker, said }) => {
    if (speaker === null) return { id: null, name: 'Nobody named', said };
    const person = people.personOf(speaker);
    return { id: person, name: people.nameOf(person), said };
  };
}

function documentColumn({ documents }: Case): ColumnOf {
  const first = new Map<string, { readonly id: string; readonly name: string }>();
  const known = new Map<string, { readonly id: string; readonly name: string }>();
  for (const document of documents) {
    const key = documentKey(document);
    const one = first.get(key) ?? { id: document.id, name: document.title || document.id };
    first.set(key, one);
    known.set(document.id, one);
  }
  return ({ document }) => {
    if (document === null) return { id: null, name: 'No document named', said: null };
    return { ...(known.get(document) ?? { id: document, name: document }), said: null };
  };
}

function keyOf({ id, said }: MatrixColumn): string {
  return JSON.stringify([id, said]);
}

/** In the order of the case; what one speaker said in order of time, and without a time last. */
function columnsFor(
  { claims, sources, documents }: Case,
  statements: ReadonlyMap<string, Statement>,
  columnOf: ColumnOf,
): readonly MatrixColumn[] {
  const found = new Map<string, MatrixColumn>();
  for (const { evidence } of claims) {
    for (const { statement } of evidence) {
      const held = statements.get(statement);
      if (!held) continue;
      const column = columnOf(held);
      found.set(keyOf(column), column);
    }
  }
  const order = new Map([...sources, ...documents].map(({ id }, index) => [id, index]));
  const place = ({ id }: MatrixColumn): number => (id === null ? Infinity : (order.get(id) ?? Infinity));
  return [...found.values()].toSorted((a, b) => compare(place(a), place(b)) || compareSaid(a.said, b.said));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function compareSaid(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function rowOf(
  claim: Claim,
  statements: ReadonlyMap<string, Statement>,
  people: People,
  columnOf: ColumnOf,
  positions: ReadonlyMap<string, number>,
): MatrixRow {
  const conflicts = new Map<number, Set<number>>();
  for (const [one, other] of conflictsOf(claim, people).pairs) {
    conflicts.set(one, (conflicts.get(one) ?? new Set()).add(other));
    conflicts.set(other, (conflicts.get(other) ?? new Set()).add(one));
  }
  const speakers = claim.evidence.map(({ statement }) => {
    const held = statements.get(statement);
    return held ? columnOf(held).id : null;
  });
  const cells = new Map<number, { readonly entries: MatrixEntry[]; contradictsItself: boolean }>();
  for (const [index, { statement, stance, value, judgement, reason }] of claim.evidence.entries()) {
    const held = statements.get(statement);
    const column = held && positions.get(keyOf(columnOf(held)));
    if (column === undefined) continue;
    const against = [...(conflicts.get(index) ?? [])];
    const cell = cells.get(column) ?? { entries: [], contradictsItself: false };
    cells.set(column, cell);
    cell.entries.push({
      statement,
      stance,
      value,
      conflicts: [...new Set(against.flatMap((other) => claim.evidence[other]?.statement ?? []))],
      judgement,
      reason,
    });
    const own = speakers[index];
    cell.contradictsItself ||= own !== null && against.some((other) => speakers[other] === own);
  }
  const inOrder = [...cells].toSorted(([a], [b]) => a - b);
  return {
    claim: claim.id,
    text: claim.text,
    cells: inOrder.map(([column, cell]): MatrixCell => ({ column, ...cell })),
  };
}
