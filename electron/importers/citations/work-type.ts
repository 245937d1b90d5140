import type { CitationField, CslType } from '#shared/model/citation.ts';
import type { Found } from './reading.ts';

const NEWSPAPER =
  /(?<![\p{L}])(?:times|post|courier|herald|daily|gazette|news|tribune|guardian|chronicle|telegraph|observer|mail|newspaper|روزنام[هۀ]ٔ?|جريدة|صحيفة)(?![\p{L}])/iu;
const BLOG = /(?<![\p{L}])(?:blog|weblog|وبلاگ|مدونة)(?![\p{L}])/iu;
const PERIODICAL = /(?<![\p{L}])(?:فصلنام[هۀ]ٔ?|ماهنام[هۀ]ٔ?|مجل[هۀة]ٔ?|نشری[هۀ]ٔ?|دوفصلنام[هۀ]ٔ?)(?![\p{L}])/u;
const REFERENCE =
  /(?<![\p{L}])(?:encyclop(?:a?edia|ædia)\p{L}*|dictionary|دانشنام[هۀ]ٔ?|دایرة\s?المعارف|موسوعة)(?![\p{L}])/iu;

/** What kind of work a part of another work is, by where it appeared. */
export function partType(
  fields: readonly Found[],
  container: string | null,
  isWeb: boolean,
  isIn: boolean,
): CslType {
  const has = (field: CitationField): boolean => fields.some((one) => one.field === field);
  const where = container ?? '';
  if (has('genre')) return 'thesis';
  if (REFERENCE.test(where)) return 'entry-encyclopedia';
  if (isIn || (has('editor') && container !== null)) return 'chapter';
  if (NEWSPAPER.test(where) && !isWeb) return 'article-newspaper';
  if (has('volume') || has('issue') || PERIODICAL.test(where)) return 'article-journal';
  if (BLOG.test(where)) return 'post-weblog';
  if (isWeb) return 'webpage';
  return has('publisher') ? 'book' : 'document';
}

export function isNewspaper(name: string): boolean {
  return NEWSPAPER.test(name);
}
