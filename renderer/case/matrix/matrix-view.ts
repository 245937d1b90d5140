import { valueInWords } from '#shared/case/in-words.ts';
import { edtfInWords } from '#shared/edtf/in-words.ts';
import { fold } from '#shared/fold/fold.ts';
import type {
  ClaimMatrix,
  MatrixCell,
  MatrixColumn,
  MatrixEntry,
  MatrixRow,
} from '#shared/model/claim-matrix.ts';
import { listed } from '../../ui/counted.ts';
import { JUDGEMENT_WORDS } from '../pieces/stance-words.ts';
import type { GridColumn, GridGroup } from './grid/cell-grid.ts';

/** `Farid Moradi, 14 May 2011`. */
export function columnInWords({ name, said }: MatrixColumn): string {
  return said === null ? name : `${name}, ${edtfInWords(said, 'short')}`;
}

/** Columns as they stand: below the names of speakers where what one said at different times is kept apart. */
export function columnsShown(columns: readonly MatrixColumn[]): {
  readonly columns: readonly GridColumn[];
  readonly groups: readonly GridGroup[];
} {
  const isGrouped = columns.some(({ said }) => said !== null);
  return {
    columns: columns.map((column) => ({
      key: JSON.stringify([column.id, column.said]),
      head: !isGrouped ? column.name : column.said === null ? 'undated' : edtfInWords(column.said, 'short'),
      title: columnInWords(column),
    })),
    groups: isGrouped ? groupsOf(columns) : [],
  };
}

function groupsOf(columns: readonly MatrixColumn[]): readonly GridGroup[] {
  const groups: GridGroup[] = [];
  for (const [index, { id, name }] of columns.entries()) {
    const last = groups.at(-1);
    const key = JSON.stringify(id);
    if (last?.key === key) groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ key, name, first: index, count: 1 });
  }
  return groups;
}

/** Claims that hold every word, in any spelling; of them those alone in which something cannot be together. */
export function rowsShown(
  { rows }: ClaimMatrix,
  query: string,
  conflictsAlone: boolean,
): readonly MatrixRow[] {
  const wanted = fold(query).text.split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    const words = fold(row.text).text;
    return wanted.every((word) => words.includes(word)) && (!conflictsAlone || row.cells.some(hasConflict));
  });
}

export function hasConflict({ entries }: MatrixCell): boolean {
  return entries.some(({ conflicts }) => conflicts.length > 0);
}

/** In which column of a row each statement stands. */
export function columnsOfStatements({ cells }: MatrixRow): ReadonlyMap<string, number> {
  return new Map(
    cells.flatMap(({ column, entries }) => entries.map(({ statement }) => [statement, column] as const)),
  );
}

/** Whether what is said cannot be together with what another speaker, or document, says. */
export function conflictsWithOthers(
  cell: MatrixCell,
  places: ReadonlyMap<string, number>,
  columns: readonly MatrixColumn[],
): boolean {
  const own = columns[cell.column]?.id ?? null;
  const against = cell.entries.flatMap(({ conflicts }) => conflicts);
  return against.some((statement) => {
    const whose = columns[places.get(statement) ?? -1]?.id ?? null;
    return whose === null || whose !== own;
  });
}

/** `Farid Moradi, 1989: supports, 50; conflicts with Samira Nouri, 2012`. `places`: of the statements of its row. */
export function cellInWords(
  cell: MatrixCell,
  places: ReadonlyMap<string, number>,
  columns: readonly MatrixColumn[],
): string {
  const nameOf = (column: number | undefined) => {
    const found = columns[column ?? -1];
    return found ? columnInWords(found) : '';
  };
  const entries = cell.entries.map((entry) =>
    entryInWords(entry, (statement) => nameOf(places.get(statement))),
  );
  const itself = cell.contradictsItself ? '. Contradicts itself' : '';
  return `${nameOf(cell.column)}: ${entries.join('. ')}${itself}`;
}

function entryInWords(
  { stance, value, conflicts, judgement }: MatrixEntry,
  whose: (statement: string) => string,
): string {
  const against = [...new Set(conflicts.map(whose))].filter((name) => name !== '');
  return [
    value === null ? stance : `${stance}, ${valueInWords(value)}`,
    ...(against.length > 0 ? [`conflicts with ${listed(against)}`] : []),
    ...(judgement === null ? [] : [`judged ${JUDGEMENT_WORDS[judgement]}`]),
  ].join('; ');
}
