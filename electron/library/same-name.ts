import { fold } from '#shared/fold/fold.ts';
import type { CslName } from '#shared/model/citation.ts';

/** Whether one of the people or bodies that a citation names is one of these, as a document writes them. */
export function isOneOf(people: readonly CslName[], names: readonly string[]): boolean {
  return people.some((person) => names.some((name) => isSame(person, name)));
}

/** A surname is enough where nothing speaks against it; of two given names the first letters must agree. */
function isSame({ family, given, literal }: CslName, name: string): boolean {
  const written = keyOf(name);
  if (family === undefined) return literal !== undefined && isPartOf(keyOf(literal), written);
  const surname = keyOf(family);
  if (surname === '' || !holds(written, surname)) return false;
  const rest = ` ${written} `
    .replace(` ${surname} `, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const initial = keyOf(given ?? '').charAt(0);
  return initial === '' || rest.length === 0 || rest.some((word) => word.startsWith(initial));
}

/** A body with or without its article, a person with or without a second name. */
function isPartOf(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  return holds(one, other) || holds(other, one);
}

function holds(words: string, part: string): boolean {
  return ` ${words} `.includes(` ${part} `);
}

function keyOf(name: string): string {
  return (fold(name).text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
