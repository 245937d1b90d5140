import { parseEdtf } from '#shared/edtf/edtf.ts';
import type { Case } from '#shared/model/case.ts';
import type { CheckFinding } from '#shared/model/library.ts';
import { readCase } from '../storage/cases.ts';
import type { Reader } from '../storage/database.ts';

/** What the tables of a case cannot say themselves: that its dates are some. */
export async function checkCase(db: Reader): Promise<{ readonly findings: readonly CheckFinding[] }> {
  const findings = datesIn(await readCase(db)).flatMap(([id, date]): readonly CheckFinding[] =>
    date === null || parseEdtf(date) ? [] : [{ about: 'case', id, message: `“${date}” is no date.` }],
  );
  return { findings };
}

function datesIn({
  sources,
  documents,
  statements,
}: Case): readonly (readonly [id: string, date: string | null])[] {
  return [
    ...sources.flatMap(
      ({ id, present, reliability }) =>
        [
          [id, present],
          [id, reliability?.date ?? null],
        ] as const,
    ),
    ...documents.map(({ id, published }) => [id, published] as const),
    ...statements.flatMap(
      ({ id, said, event }) =>
        [
          [id, said],
          [id, event],
        ] as const,
    ),
  ];
}
