import type { Statement } from '#shared/model/case.ts';
import { type QuotedPassage, quotedPassages } from '../../storage/quoted-passages.ts';
import type { Reader } from '../../storage/database.ts';

/** The words of a passage, and what is wrong with them; null where they stand in their source. */
export type CheckedQuotation = Pick<QuotedPassage, 'words' | 'problem'>;

/** Each statement that is a passage of a text of the library, compared with that text. */
export async function checkQuotations(
  db: Reader,
  statements: readonly Statement[],
): Promise<ReadonlyMap<string, CheckedQuotation>> {
  const quoted = await quotedPassages(db)(statements.flatMap(({ passageId }) => passageId ?? []));
  return new Map(
    statements.flatMap(({ id, passageId }) => {
      const found = passageId === null ? undefined : quoted.get(passageId);
      return found ? [[id, found] as const] : [];
    }),
  );
}
