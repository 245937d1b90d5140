import { edtfInWords } from '#shared/edtf/in-words.ts';
import type { StatementShown } from '#shared/model/case-shown.ts';
import { listed } from './counted.ts';

type Taken = Pick<StatementShown, 'basis' | 'takenFrom'>;

/** `first-hand`, `heard from Farid Moradi`, `taken from an unknown text`. */
export function basisInWords({ basis, takenFrom }: Taken): string {
  const whom = takenFrom.map(({ called }) => called);
  if (basis === 'first-hand') return 'first-hand';
  if (basis === 'unknown') return 'where from is not known';
  if (basis === 'hearsay')
    return whom.length === 0 ? 'heard from nobody knows whom' : `heard from ${listed(whom)}`;
  return whom.length === 0 ? 'taken from nobody knows what' : `taken from ${listed(whom)}`;
}

/** `said 14 May 2011 · of January 1988`; empty where nobody knows. */
export function timesInWords({ said, event }: Pick<StatementShown, 'said' | 'event'>): string {
  return [said === null ? '' : `said ${edtfInWords(said)}`, event === null ? '' : `of ${edtfInWords(event)}`]
    .filter((part) => part !== '')
    .join(' · ');
}

export function speakerOf({ by }: Pick<StatementShown, 'by'>): string {
  return by === null ? 'Nobody named' : by.called;
}
