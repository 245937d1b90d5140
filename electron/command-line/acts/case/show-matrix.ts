import { claimMatrix } from '#shared/case/matrix.ts';
import type { MatrixColumns } from '#shared/model/claim-matrix.ts';
import { matrixAsCsv, matrixAsMarkdown } from '../../../export/case/matrix-tables.ts';
import type { Ibid } from '../../../library/open-ibid.ts';
import { readCase } from '../../../storage/cases.ts';
import { shownAlone, toJson } from '../../shown.ts';
import type { Terminal } from '../../terminal.ts';

/** Claims by those who say something of them. */
export async function showMatrix(
  { db }: Ibid,
  { by, form }: { readonly by: MatrixColumns; readonly form: 'markdown' | 'csv' },
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const matrix = claimMatrix(await readCase(db), by);
  if (json) await terminal.out(`${toJson(matrix)}\n`);
  else if (form === 'markdown') await terminal.out(shownAlone(matrixAsMarkdown(matrix)));
  else for (const line of matrixAsCsv(matrix)) await terminal.out(line);
  return true;
}
