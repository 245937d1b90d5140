import { fold } from '../fold/fold.ts';

/** In UTF-16 code units. A name is a word or a few, and has to fit into a narrow list. */
export const LONGEST_NAME = 100;

/** The name of a tag, a collection or a filter as it is kept: on one line, without space around it. */
export function tidyName(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** A tag goes by its name alone, however many # a person writes before it. */
export function tidyTagName(name: string): string {
  return tidyName(tidyName(name).replace(/^[#＃\s]+/, ''));
}

/** What tells one name from another, whatever the spelling. */
export function nameKey(name: string): string {
  return fold(tidyName(name)).text.replaceAll(/\s+/g, ' ').trim();
}

/** What tells a tag from another: its name in any spelling. */
export function tagKey(name: string): string {
  return nameKey(tidyTagName(name));
}

/** What is wrong with a name that was tidied, as a sentence; null for nothing. */
export function nameProblem(name: string): string | null {
  if (fold(name).text.trim() === '') return 'Please write a name of at least one letter or sign.';
  if (name.length > LONGEST_NAME) return `A name has at most ${LONGEST_NAME} characters.`;
  return null;
}
