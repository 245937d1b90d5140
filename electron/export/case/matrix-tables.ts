import type { Table, TableRow } from 'mdast';
import { valueInWords } from '#shared/case/in-words.ts';
import { edtfInWords } from '#shared/edtf/in-words.ts';
import type {
  ClaimMatrix,
  MatrixCell,
  MatrixColumn,
  MatrixEntry,
  MatrixRow,
} from '#shared/model/claim-matrix.ts';
import { writeMarkdown } from '../../note-text/markdown.ts';
import { text } from '../mdast-nodes.ts';
import { csvLine } from './csv.ts';

/** Said of a claim by nobody: no contradiction, and no support. */
const SILENT = 'silent';

/** Line by line, because a matrix of thousands of claims may be longer than one string should be. */
export function* matrixAsCsv({ columns, rows }: ClaimMatrix): Generator<string> {
  yield csvLine(['claim', 'text', ...columns.map(columnInWords)]);
  for (const row of rows) yield csvLine([row.claim, row.text, ...cellsInWords(row, columns.length)]);
}

export function matrixAsMarkdown({ columns, rows }: ClaimMatrix): string {
  const table: Table = {
    type: 'table',
    children: [
      rowOf(['Claim', ...columns.map(columnInWords)]),
      ...rows.map((row) => rowOf([row.text, ...cellsInWords(row, columns.length)])),
    ],
  };
  return writeMarkdown({ type: 'root', children: [table] });
}

function rowOf(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((words) => ({
      type: 'tableCell',
      children: [text(words.replaceAll(/\s+/g, ' ').trim())],
    })),
  };
}

function columnInWords({ name, said }: MatrixColumn): string {
  return said === null ? name : `${name}, ${edtfInWords(said, 'short')}`;
}

function cellsInWords({ cells }: MatrixRow, columns: number): readonly string[] {
  const words = Array.from({ length: columns }, () => SILENT);
  for (const cell of cells) words[cell.column] = cellInWords(cell);
  return words;
}

/** `supports 50 (t1; conflicts with t4; judged no-conflict)` */
function cellInWords({ entries, contradictsItself }: MatrixCell): string {
  return `${entries.map(entryInWords).join('; ')}${contradictsItself ? ', contradicting itself' : ''}`;
}

function entryInWords({ statement, stance, value, conflicts, judgement, reason }: MatrixEntry): string {
  const given = value === null ? '' : ` ${valueInWords(value)}`;
  const facts = [
    statement,
    ...(conflicts.length > 0 ? [`conflicts with ${conflicts.join(', ')}`] : []),
    ...(judgement === null ? [] : [`judged ${judgement}${reason === '' ? '' : `: ${reason}`}`]),
  ];
  return `${stance}${given} (${facts.join('; ')})`;
}
