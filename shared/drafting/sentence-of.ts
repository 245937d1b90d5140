import { sentencesIn } from '../text/sentences.ts';

/** Of a claim: longer is no short statement of fact. */
const LONGEST = 300;
const QUOTES = `"'“”„‘’«»‹›`;

/** Words on one line, without the quotation marks around them; of many sentences those that are no more than a few lines. */
export function sentenceOf(words: string, language: string | null): string {
  const line = trimQuotes(words.replaceAll(/\s+/gu, ' ').trim());
  if (line.length <= LONGEST) return line;
  const sentences = sentencesIn(line, language);
  const last = sentences.findLast(({ end }) => end <= LONGEST) ?? sentences[0];
  return trimQuotes(line.slice(0, last?.end ?? LONGEST));
}

/** Those of one side alone belong to words within. */
function trimQuotes(line: string): string {
  const [first = '', last = ''] = [line.at(0), line.at(-1)];
  const isIn = (character: string): boolean => character !== '' && QUOTES.includes(character);
  if (isIn(first) && isIn(last) && line.length > 2) return trimQuotes(line.slice(1, -1).trim());
  if (isIn(first) && !line.slice(1).split('').some(isIn)) return line.slice(1).trim();
  if (isIn(last) && !line.slice(0, -1).split('').some(isIn)) return line.slice(0, -1).trim();
  return line;
}
