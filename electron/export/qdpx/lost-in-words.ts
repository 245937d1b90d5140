import { listNameRecords } from '../../storage/names.ts';
import { readCase } from '../../storage/cases.ts';
import type { Reader } from '../../storage/database.ts';
import type { GatheredSources } from './collect-sources.ts';

/** What the library has and a project of REFI-QDA has no place for, in sentences; each only where there is some of it. */
export async function lostInWords(
  db: Reader,
  { sources, stranded, footnotes }: Pick<GatheredSources, 'sources' | 'stranded' | 'footnotes'>,
  notes: number,
): Promise<readonly string[]> {
  const { claims, statements } = await readCase(db);
  const names = (await listNameRecords(db)).length;
  const lost: readonly (readonly [isThere: boolean, sentence: string])[] = [
    [
      sources.length > 0,
      'Not carried: the original files and the form of texts; each source is its plain text.',
    ],
    [
      footnotes > 0,
      'Not carried: the links between footnotes and their markers; the words of footnotes stand behind the text.',
    ],
    [
      stranded > 0,
      `Not carried: ${stranded} ${stranded === 1 ? 'passage' : 'passages'} of earlier texts, which do not stand in the newest one.`,
    ],
    [
      notes > 0,
      'Not carried: the seals of quotations as such; notes are Markdown, and their footnotes say them in words.',
    ],
    [names > 0, 'Not carried: names with their other spellings.'],
    [claims.length + statements.length > 0, 'Not carried: claims, statements and who has them from whom.'],
  ];
  return lost.flatMap(([isThere, sentence]) => (isThere ? [sentence] : []));
}
