import type { ClaimPage } from '#shared/model/case-shown.ts';
import type { From } from '#shared/model/case.ts';
import { statementInWords } from '../pieces/statement-words.ts';

type Named = Pick<ClaimPage, 'statements' | 'sources'>;

/** What a statement of a page goes by where it is named; its id where the page knows no more. */
export function statementCalled({ statements }: Named, id: string): string {
  const statement = statements[id];
  return statement ? statementInWords(statement) : id;
}

export function sourceCalled({ sources }: Named, id: string): string {
  return sources[id]?.called ?? id;
}

/** Whatever is meant by an id that says no kind: what a statement of the page is taken from, or one of them. */
export function originCalled(page: Named, id: string): string {
  if (page.statements[id]) return statementCalled(page, id);
  for (const { takenFrom } of Object.values(page.statements)) {
    const found = takenFrom.find((from) => from.id === id);
    if (found) return found.called;
  }
  return sourceCalled(page, id);
}

/** Where a trail ends that leads out of the statements of the case. */
export function endCalled(page: Named, { id }: From): string {
  return originCalled(page, id);
}
