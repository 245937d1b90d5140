import { edtfInWords } from '#shared/edtf/in-words.ts';
import type { ChangeOfMind } from '#shared/case/changes-of-mind.ts';
import type { TestimonyEntry } from '#shared/model/testimony.ts';

/** What was said at one time. */
export interface SaidAt {
  /** EDTF; null for what nobody knows the time of. */
  readonly date: string | null;
  readonly entries: readonly TestimonyEntry[];
}

/** In the order that they have. */
export function saidAtTimes(testimony: readonly TestimonyEntry[]): readonly SaidAt[] {
  const times: SaidAt[] = [];
  for (const entry of testimony) {
    const last = times.at(-1);
    if (last && last.date === entry.date)
      times[times.length - 1] = { ...last, entries: [...last.entries, entry] };
    else times.push({ date: entry.date, entries: [entry] });
  }
  return times;
}

/** `Takes back what was said 14 May 2011`, of one of the two statements of a change. */
export function changeInWords(
  change: ChangeOfMind,
  statement: string,
  dateOf: (statement: string) => string | null,
): string {
  const isSecond = statement === change.second;
  const other = dateOf(isSecond ? change.first : change.second);
  const when = other === null ? 'elsewhere, undated' : edtfInWords(other);
  if (change.kind === 'retracted')
    return isSecond ? `Takes back what was said: ${when}` : `Taken back: ${when}`;
  return change.kind === 'values'
    ? `Gives what cannot be together with this: ${when}`
    : `Says the opposite: ${when}`;
}
