import { MATRIX_COLUMNS, type MatrixColumns } from '#shared/model/claim-matrix.ts';
import { WrongUsage } from './usage.ts';

/** What is asked of a case; ids are those of the case, as it came in. */
export type CaseTask =
  | { readonly task: 'import'; readonly path: string; readonly existing: 'refuse' | 'replace' }
  /** Empty for every claim. */
  | { readonly task: 'report'; readonly claims: readonly string[] }
  | { readonly task: 'matrix'; readonly by: MatrixColumns; readonly form: 'markdown' | 'csv' }
  | { readonly task: 'rank' | 'wanted' | 'suggestions' | 'graph' | 'export' }
  | { readonly task: 'testimony'; readonly source: string; readonly beside: string | null }
  | { readonly task: 'match'; readonly id: string; readonly document: string }
  | { readonly task: 'quote'; readonly statement: string; readonly quotation: string }
  | { readonly task: 'join'; readonly source: string; readonly sameAs: string }
  | { readonly task: 'delete'; readonly claim: string }
  | { readonly task: 'separate'; readonly source: string }
  | { readonly task: 'name'; readonly source: string; readonly name: string };

/** Fails with `WrongUsage`. */
export function readCaseTask(
  words: readonly string[],
  {
    by,
    as,
    existing,
  }: { readonly by: string | null; readonly as: string | null; readonly existing: string | null },
): CaseTask {
  const [task, ...operands] = words;
  const [first = '', second = ''] = operands;
  if (task !== 'matrix' && (by !== null || as !== null))
    throw new WrongUsage('--by and --as belong to case matrix.');
  if (existing !== null && (task !== 'import' || existing !== 'replace'))
    throw new WrongUsage('The only --existing of case is that of case import, replace.');
  switch (task) {
    case 'import':
      needs(operands, 1, 'case import needs the path of a case file.');
      return { task, path: first, existing: existing === null ? 'refuse' : 'replace' };
    case 'report':
      return { task, claims: operands };
    case 'matrix':
      needs(operands, 0, 'case matrix takes no words.');
      return { task, by: columnsIn(by), form: formIn(as) };
    case 'rank':
    case 'wanted':
    case 'graph':
    case 'export':
      needs(operands, 0, `case ${task} takes no words.`);
      return { task };
    case 'testimony':
      if (operands.length === 1) return { task, source: first, beside: null };
      needs(operands, 2, 'case testimony needs a source, or two to read side by side.');
      return { task, source: first, beside: second };
    case 'match':
      if (operands.length === 0) return { task: 'suggestions' };
      needs(
        operands,
        2,
        'case match needs a document of the case, and the document of the library that it is.',
      );
      return { task, id: first, document: second };
    case 'quote':
      needs(operands, 2, 'case quote needs a statement, and DOC:"exact words" of a document of the library.');
      return { task, statement: first, quotation: second };
    case 'join':
      needs(operands, 2, 'case join needs two sources that are one person.');
      return { task, source: first, sameAs: second };
    case 'delete':
      needs(operands, 1, 'case delete needs a claim.');
      return { task, claim: first };
    case 'separate':
      needs(operands, 1, 'case separate needs a source.');
      return { task, source: first };
    case 'name':
      needs(operands, 2, 'case name needs a source, and the name that the library knows it by.');
      return { task, source: first, name: second };
    case undefined:
      throw new WrongUsage('case needs to be told what to do: import, report, matrix, …');
    default:
      throw new WrongUsage(`case does not know what to do with “${task}”.`);
  }
}

function needs(operands: readonly string[], count: number, sentence: string): void {
  if (operands.length !== count || operands.includes('')) throw new WrongUsage(sentence);
}

function columnsIn(by: string | null): MatrixColumns {
  const found = MATRIX_COLUMNS.find((columns) => columns === (by ?? 'speakers'));
  if (!found) throw new WrongUsage(`--by is ${MATRIX_COLUMNS.join(' or ')}.`);
  return found;
}

function formIn(as: string | null): 'markdown' | 'csv' {
  if (as === null || as === 'markdown') return 'markdown';
  if (as === 'csv') return as;
  throw new WrongUsage('--as is markdown or csv.');
}
