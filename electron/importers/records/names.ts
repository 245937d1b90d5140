import type { CslName } from '#shared/model/citation.ts';

/** `Family, Given` or `Family, Given, Suffix`; anything without a comma stays whole. */
export function familyFirst(name: string): CslName {
  const [family = '', given = '', suffix = ''] = name.split(/\s*[,،]\s*/u);
  if (family === '' || given === '') return { literal: name.replace(/\s*[,،]\s*$/u, '') };
  return { family, given: suffix === '' ? given : `${given} ${suffix}` };
}

/** As BibTeX reads it: `Given Family` where there is no comma, with `von` and `de` belonging to the family. */
export function familyLast(name: string): CslName {
  if (/[,،]/u.test(name)) return familyFirst(name);
  const words = name.split(/\s+/u);
  const particle = words.findIndex((word, index) => index < words.length - 1 && /^\p{Ll}/u.test(word));
  const cut = particle > 0 ? particle : words.length - 1;
  if (cut < 1) return { literal: name };
  return { given: words.slice(0, cut).join(' '), family: words.slice(cut).join(' ') };
}

/** As it is spoken. */
export function nameInWords({ given, family, literal }: CslName): string {
  return literal ?? [given, family].filter((part) => part !== undefined && part !== '').join(' ');
}
