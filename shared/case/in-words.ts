import type { OriginCheck, Origins } from '../model/case-report.ts';
import type { GivenValue } from '../model/case.ts';

/** `7 documents, 4 statements, 2 independent origins (possibly 3)`. */
export function originsInWords({ documents, statements, certain, possible, exact }: Origins): string {
  if (statements === 0) return 'nothing';
  const more = possible > certain ? ` (possibly ${possible})` : '';
  const origins = `${exact ? '' : 'at least '}${counted(certain, 'independent origin')}${more}`;
  const bounds = exact ? '' : '; too much hangs together to count it exactly';
  return `${counted(documents, 'document')}, ${counted(statements, 'statement')}, ${origins}${bounds}`;
}

/** `Where t3 comes from is not known. If it were from somebody else, there would be 3 for certain.` */
export function checkInWords({ statement, from, asks, certain }: OriginCheck): string {
  const then = `there would be ${counted(certain, 'origin')} for certain`;
  if (asks === 'first-hand')
    return `${statement} is taken from ${from ?? 'others'}. If its speaker was there after all, ${then}.`;
  const trail =
    from === null
      ? `Where ${statement} comes from`
      : `Where ${from}, which ${statement} is taken from, has it from`;
  return `${trail} is not known. If it were from somebody else, ${then}.`;
}

export function valueInWords(value: GivenValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
