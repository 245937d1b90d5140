import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { QueryProblem, RegexQuery } from '#shared/query/query.ts';
import type { TextPattern } from './plan.ts';

/** A match at every letter would be no match worth showing. */
const MOST_RANGES = 10_000;

/** Reads a regular expression; a problem for one that is none. */
export function patternOf({ source, start, end }: RegexQuery): TextPattern | QueryProblem {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const reason = error.message.replace(/^error parsing regexp: /, '');
    return { start, end, sentence: `This pattern cannot be read: ${reason}.` };
  }
  if (compiled.matcher('').find()) {
    return { start, end, sentence: 'This pattern matches where nothing stands; name what has to be there.' };
  }
  return {
    isIn: (text) => compiled.matcher(text).find(),
    *rangesIn(text) {
      const matcher = compiled.matcher(text);
      for (let count = 0; count < MOST_RANGES && matcher.find(); count += 1) {
        if (matcher.end() > matcher.start()) yield { start: matcher.start(), end: matcher.end() };
      }
    },
  };
}
