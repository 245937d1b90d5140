import { PEOPLE, type Person } from '../people.ts';

/** Twelve ways to write somebody's name, of which the library knows those that the fixture lists. */
export function spellingsOf({ name, others }: Person): readonly string[] {
  const [first = '', ...rest] = name.split(' ');
  const last = rest.join(' ');
  const arabic = others.find((one) => /\p{sc=Arabic}/u.test(one)) ?? name;
  const forms = [
    name,
    ...others,
    name.toUpperCase(),
    `${last}, ${first}`,
    `${first[0]}. ${last}`,
    `${name}’s`,
    name.replaceAll(/(\p{L})/gu, '$1\u0301'),
    name.replaceAll(/[a-z]/gi, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
    arabic.replaceAll(' ', '\u200c'),
    arabic.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
    arabic.replaceAll(/(\p{L})(?=\p{L})/gu, '$1\u064e'),
    `و${arabic}`,
    `${first}${last}`,
    last,
  ];
  return [...new Set(forms)].slice(0, 12);
}

/** Fifty people whose names are no ordinary words of the texts in which they are hidden. */
export const FIFTY: readonly Person[] = PEOPLE.slice(0, 50);

const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
};

/** Letters alone, in one form of each: written apart from everything in Ibid that does the like. */
export function bareLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[يىكةأإآٱ]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}]/gu, '');
}
