import type { CharacterAccount, DroppedText } from '#shared/model/report.ts';
import { openAccount, type Category } from '../account.ts';

const LONGEST = 200;

/** Where the characters of a transcript go, and what is told of those that are not in it. */
export interface Tally {
  count(category: Category, characters: number): void;
  /** Words that are left out: each is listed, once. */
  dropWords(text: string, reason: string, characters: number): void;
  /** Marks of a machine, which come in thousands: they are listed together. */
  dropMark(text: string, reason: string, characters: number): void;
  dropped(): readonly DroppedText[];
  close(total: number): CharacterAccount;
}

export function openTally(): Tally {
  const account = openAccount();
  const words = new Map<string, DroppedText>();
  const marks = new Map<string, Set<string>>();
  return {
    count: (category, characters) => account.add(category, characters),
    dropWords(text, reason, characters) {
      account.add('dropped', characters);
      words.set(`${reason}\n${text}`, { text, reason });
    },
    dropMark(text, reason, characters) {
      account.add('dropped', characters);
      const known = marks.get(reason) ?? new Set();
      marks.set(reason, known.add(text));
    },
    dropped: () => [
      ...words.values(),
      ...[...marks].map(([reason, texts]) => ({ ...shortened([...texts]), reason })),
    ],
    close: (total) => account.close(total),
  };
}

function shortened(texts: readonly string[]): Pick<DroppedText, 'text' | 'cut'> {
  let joined = '';
  for (const text of texts) {
    if (joined !== '' && joined.length + text.length > LONGEST) {
      return { text: `${joined} …`, cut: true };
    }
    joined += joined === '' ? text : ` ${text}`;
  }
  return { text: joined };
}
