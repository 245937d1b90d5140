import { basename, dirname } from 'node:path';
import { claimMatrix } from '#shared/case/matrix.ts';
import { graphml } from '#shared/graph/graphml.ts';
import type { CaseExport } from '#shared/model/case-shown.ts';
import type { ClaimReport } from '#shared/model/case-report.ts';
import type { Case } from '#shared/model/case.ts';
import type { Reader } from '../../storage/database.ts';
import { writeFiles } from '../write-files.ts';
import { caseGraph } from './case-graph.ts';
import { checkQuotations } from './checked-quotations.ts';
import { matrixAsCsv, matrixAsMarkdown } from './matrix-tables.ts';
import { sourceReport } from './source-report.ts';

/** As a dialog proposes them. */
export const CASE_FILE_NAMES: Readonly<Record<CaseExport, string>> = {
  report: 'source-report.md',
  'matrix-markdown': 'matrix.md',
  'matrix-csv': 'matrix.csv',
  graph: 'case.graphml',
  case: 'case.json',
};

/** Excel takes a file without it for one in an old code page. */
const BYTE_ORDER_MARK = '\ufeff';

interface Exported {
  readonly all: Case;
  /** Of the claims that a report is of; none for anything else. */
  readonly reports: readonly ClaimReport[];
  /** The case as a case file. */
  readonly file: object;
}

/** Writes it in place of the file of that path, if there is one. Fails as an export does. */
export async function writeCaseExport(
  db: Reader,
  path: string,
  what: CaseExport,
  exported: Exported,
): Promise<void> {
  const content = await contentOf(db, what, exported);
  await writeFiles(dirname(path), [{ name: basename(path), content }], true);
}

async function contentOf(db: Reader, what: CaseExport, { all, reports, file }: Exported): Promise<string> {
  switch (what) {
    case 'report':
      return reportInMarkdown(db, all, reports);
    case 'matrix-markdown':
      return matrixAsMarkdown(claimMatrix(all, 'speakers'));
    case 'matrix-csv':
      return BYTE_ORDER_MARK + [...matrixAsCsv(claimMatrix(all, 'speakers'))].join('');
    case 'graph':
      return graphml(caseGraph(all));
    case 'case':
      return `${JSON.stringify(file, null, 2)}\n`;
  }
}

/** What is told of the claims, in Markdown, each quotation compared with its source. */
export async function reportInMarkdown(
  db: Reader,
  all: Case,
  reports: readonly ClaimReport[],
): Promise<string> {
  const told = new Set(reports.map(({ id }) => id));
  const named = new Set(
    all.claims
      .filter(({ id }) => told.has(id))
      .flatMap(({ evidence }) => evidence.map(({ statement }) => statement)),
  );
  const statements = all.statements.filter(({ id }) => named.has(id));
  return sourceReport(all, reports, await checkQuotations(db, statements));
}
