import { CASE_EXPORTS, type CaseCounts, type CaseExport } from '#shared/model/case-shown.ts';

export const WRITTEN_WORDS: Readonly<Record<CaseExport, string>> = {
  report: 'The source report was written.',
  'matrix-markdown': 'The contradiction matrix was written.',
  'matrix-csv': 'The contradiction matrix was written.',
  graph: 'The citation graph was written.',
  case: 'The case was written.',
};

interface ExportChoice {
  readonly what: CaseExport;
  readonly title: string;
  readonly meaning: string;
}

const MEANINGS: Readonly<Record<CaseExport, Omit<ExportChoice, 'what'>>> = {
  case: {
    title: 'Everything, as a case file (JSON)',
    meaning: 'Sources, documents, statements and claims. Ibid takes it in again, here or elsewhere.',
  },
  report: {
    title: 'Source report (Markdown)',
    meaning:
      'Of each claim its evidence, origins, conflicts and grades, with every quotation checked against its source.',
  },
  'matrix-markdown': {
    title: 'Contradiction matrix (Markdown)',
    meaning: 'Claims by sources, as a table.',
  },
  'matrix-csv': {
    title: 'Contradiction matrix (CSV)',
    meaning: 'The same for a spreadsheet.',
  },
  graph: {
    title: 'Citation graph (GraphML)',
    meaning: 'What cites what, and who has it from whom, for a program that draws graphs.',
  },
};

/** The case file first: it is the one that holds everything. */
export const EXPORT_CHOICES: readonly ExportChoice[] = CASE_EXPORTS.map((what) => ({
  what,
  ...MEANINGS[what],
})).toSorted((a, b) => Number(b.what === 'case') - Number(a.what === 'case'));

export const COUNT_WORDS: Readonly<Record<keyof CaseCounts, string>> = {
  sources: 'Sources',
  documents: 'Documents',
  statements: 'Statements',
  claims: 'Claims',
};
export const COUNTED: readonly (keyof CaseCounts)[] = ['sources', 'documents', 'statements', 'claims'];

export function total(counts: CaseCounts): number {
  return COUNTED.reduce((sum, kind) => sum + counts[kind], 0);
}
