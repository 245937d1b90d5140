import { edtfInWords } from '#shared/edtf/in-words.ts';
import { languageName } from '#shared/metadata/language-tag.ts';
import type { Alias, AliasFacts, AliasKind } from '#shared/model/name.ts';

export const ALIAS_KIND_WORDS: Readonly<Record<AliasKind, string>> = {
  'legal-name': 'legal name',
  'former-name': 'former name',
  'nom-de-guerre': 'nom de guerre',
  acronym: 'acronym',
  transliteration: 'transliteration',
  spelling: 'spelling',
  title: 'title',
};

/** What is known of an alias, in a line: “transliteration · Persian · 1979 to 1988”. */
export function factsInWords({ kind, language, validFrom, validTo }: AliasFacts): string {
  return [
    ALIAS_KIND_WORDS[kind],
    language === null ? '' : languageName(language),
    periodInWords(validFrom, validTo),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function periodInWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `${edtfInWords(from)} to ${edtfInWords(to)}`;
  if (from !== null) return `since ${edtfInWords(from)}`;
  return to === null ? '' : `until ${edtfInWords(to)}`;
}

const ARABIC_LETTER = /\p{Script=Arabic}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
/** Short, and hardly anything but capitals: “MKO”, “U.N.”. */
const ACRONYM = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{Lu}\p{N}.&/-]{2,8}s?$/u;

/** What another name most likely is, from its letters: a person may say otherwise. */
export function likelyFacts(name: string, other: string): AliasFacts {
  const isAcross =
    ARABIC_LETTER.test(name) !== ARABIC_LETTER.test(other) ||
    LATIN_LETTER.test(name) !== LATIN_LETTER.test(other);
  const kind = ACRONYM.test(other) ? 'acronym' : isAcross ? 'transliteration' : 'spelling';
  return { kind, language: null, validFrom: null, validTo: null };
}

/** What finds a name in every spelling of it. */
export function nameQuery(name: string): string {
  return `name:"${name.replaceAll('"', ' ').replaceAll(/\s+/g, ' ').trim()}"`;
}

/** The alias in one line, for those who hear the list. */
export function aliasInWords(alias: Alias): string {
  return `${alias.alias}, ${factsInWords(alias)}`;
}
