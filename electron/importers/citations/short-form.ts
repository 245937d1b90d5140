import { readShortNames } from './names.ts';
import { PAGES } from './numbers.ts';
import { isCapitalised, isProse } from './prose.ts';
import { found, plain, plainTitle, type Reading } from './reading.ts';

const MARK = String.raw`(?:pp?\.\s?|صص?\.?\s?|at\s)`;
const AUTHOR_PAGE = new RegExp(String.raw`^([^,،\p{Nd}"“«;؛]{2,60})[,،]?\s(?:${MARK})(${PAGES})\.?$`, 'u');
const AUTHOR_TITLE_PAGE = new RegExp(
  String.raw`^([^,،\p{Nd}"“«;؛]{2,60})[,،]\s([^\p{Nd}"“«();؛:]{2,100}?)[,،]\s(?:${MARK})?(${PAGES})\.?$`,
  'u',
);
const AUTHOR_YEAR =
  /^([^,،\d"“«()]{2,60}?)[,،]?\s([12]\d{3})[a-z]?(?:[,:]\s(?:pp?\.\s?)?(\d{1,4}(?:[-–]\d{1,4})?))\.?$/u;

/** A work named before, by its author and a word of its title or a page: `Brandt, Weights and Fares, 43.` */
export function readShortForm(text: string): Reading | null {
  const words = text.trim();
  const long = AUTHOR_TITLE_PAGE.exec(words);
  const authors = long && readShortNames(long[1] ?? '');
  const title = plainTitle(long?.[2] ?? '');
  if (long && authors && isCapitalised(title) && !isProse(title) && /\p{L}{2}/u.test(title)) {
    return short(authors, title, long[3]);
  }
  const [, name = '', page] = AUTHOR_PAGE.exec(words) ?? [];
  const named = page === undefined || !isSetOff(words, name) ? null : readShortNames(name);
  if (named) return short(named, null, page);
  const dated = AUTHOR_YEAR.exec(words);
  const of = dated && readShortNames(dated[1] ?? '');
  if (!of) return null;
  const year = Number(dated[2]);
  return {
    type: 'document',
    fields: [
      ...found('author', of.names, 0.8),
      ...found(
        'issued',
        { 'date-parts': [[year]], edtf: String(year) },
        year >= 1500 && year <= 2100 ? 0.8 : 0.5,
      ),
      ...found('page', dated[3], 0.8),
    ],
  };
}

/** With a comma behind it, unless it is one word with a capital. */
function isSetOff(words: string, name: string): boolean {
  return /^[,،]/u.test(words.slice(name.length)) || /^\p{Lu}\S*$/u.test(name);
}

function short(
  { names, confidence }: NonNullable<ReturnType<typeof readShortNames>>,
  title: string | null,
  page: string | undefined,
): Reading {
  return {
    type: 'document',
    fields: [
      ...found('title', title, 0.75),
      ...found('author', names, confidence),
      ...found('page', page && plain(page), 0.9),
    ],
  };
}
