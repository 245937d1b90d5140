import type { CslName } from '../model/citation.ts';

/** Words that no person's name has, and many a body's. */
const OF_BODIES =
  /^(?:the|a|and|of|for|agency|association|associates|bloggers|broadcasting|bureau|center|centre|club|commission|committee|council|court|daily|editorial|editors|foundation|group|house|institute|international|journal|league|magazine|media|ministry|monitor|network|news|observers?|office|organi[sz]ation|party|post|press|project|radio|review|services?|society|staff|team|television|times|tribune|tv|union|united|university|watch|world)$/iu;

/**
 * A name in the parts that sort a bibliography, where they are sure: `Family, Given`, or two capitalised Latin words
 * with initials between them. A body, a pseudonym or a name in another script stays whole.
 */
export function cslName(name: string): CslName {
  const whole = name.replaceAll(/\s+/gu, ' ').trim();
  const [family = '', given = '', ...more] = whole.split(', ');
  if (given !== '' && more.length === 0 && isNamePart(family) && isNamePart(given)) return { family, given };
  const person = /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)*) (\p{Lu}[\p{L}’'-]+)$/u.exec(whole);
  const isBody = whole.split(' ').some((word) => OF_BODIES.test(word));
  if (!person || isBody || !/^[\p{Script=Latin}.’' -]+$/u.test(whole)) return { literal: whole };
  return { family: person[2] ?? '', given: person[1] ?? '' };
}

function isNamePart(words: string): boolean {
  return words.split(' ').length <= 3 && !words.split(' ').some((word) => OF_BODIES.test(word));
}

/** The part of a name that a reference is made with; all of it where its parts are not sure. */
export function familyName(name: string): string {
  const { family, literal } = cslName(name);
  return family ?? literal ?? name;
}
