import type { StatementShown } from '#shared/model/case-shown.ts';
import type { Basis } from '#shared/model/case.ts';
import type { ReaderTarget } from '../../bridge/targets.ts';
import { speakerOf } from '../../ui/statement-words.ts';

export const BASIS_MEANINGS: Readonly<Record<Basis, string>> = {
  'first-hand': 'The speaker was there: an origin of its own.',
  hearsay: 'The speaker heard it from somebody: its origin is theirs.',
  derived: 'The speaker took it from a text: its origin is that of the text.',
  unknown: 'Nobody knows: it counts as a possible origin, never as a certain one.',
};

const SHOWN_LETTERS = 70;

/** A statement where there is one line for it: `Farid Moradi: “there were about fifty people …”`. */
export function statementInWords(statement: StatementShown): string {
  const words = statement.words.replaceAll(/\s+/gu, ' ').trim();
  const cut = words.length > SHOWN_LETTERS ? words.lastIndexOf(' ', SHOWN_LETTERS) : words.length;
  const shown = cut < words.length ? `${words.slice(0, cut > 0 ? cut : SHOWN_LETTERS)} …` : words;
  return `${speakerOf(statement)}: ${shown === '' ? statement.id : `“${shown}”`}`;
}

/** Where its words stand in a text of the library; null for nowhere. */
export function targetOf({ place }: Pick<StatementShown, 'place'>): ReaderTarget | null {
  if (!place) return null;
  const { documentId, revisionId, start, end } = place;
  return { documentId, revisionId, range: { start, end } };
}
